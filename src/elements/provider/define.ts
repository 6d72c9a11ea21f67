/** Registers `<lease-provider>`; its class lives in the room of the context that it provides. */
export { defineProvider } from '../../context/define.ts';
