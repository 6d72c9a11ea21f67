/** Puts rows in memory and a contender's code beside them, then mounts it; resolves once its first row is painted. */
export async function loadRows(page, code, count) {
  await page.evaluate(
    ([rows, script]) => {
      window.rows = makeInvoices(rows);
      window.code = `${script}\nwindow.grid = mountTable(document.getElementById('host'), rows);`;
    },
    [count, code],
  );
  await page.evaluate(() => sleep(150));
  await page.evaluate(() => (gc(), gc()));
}

export const mount = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) =>
        setTimeout(() => {
          longTasks.length = 0;
          const started = performance.now();
          const script = document.createElement('script');
          script.textContent = code;
          document.head.append(script);
          painted(() => firstPainted() === rows[0].number).then((now) => resolve(now - started), reject);
        }),
      ),
  );
