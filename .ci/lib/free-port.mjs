import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port nobody listens on; the system picks it, so runs side by side do not meet. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
