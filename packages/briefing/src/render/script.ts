/**
 * What a page runs: it shows what stands in the page already and adds nothing to it. Plain script of every browser of the last
 * ten years; no request, no storage, no markup from text.
 */
export const script = `
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const all = (of, selector) => [...of.querySelectorAll(selector)];
  const theme = document.getElementById("theme");
  const root = document.documentElement;
  const dark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const told = () => theme.setAttribute("aria-pressed", String(dark()));
  theme.hidden = false;
  theme.addEventListener("click", () => { root.dataset.theme = dark() ? "light" : "dark"; told(); });
  told();

  for (const explorer of all(document, ".explorer")) {
    const pick = explorer.querySelector("select");
    const show = () => { for (const one of all(explorer, ".panel")) one.hidden = one.id !== pick.value; };
    pick.parentElement.hidden = false;
    pick.addEventListener("change", show);
    show();
  }

  for (const choice of all(document, ".choice")) {
    const options = all(choice, ".option");
    const inputs = options.map((one) => one.querySelector("input"));
    const show = () => options.forEach((one, at) => { one.querySelector(".said").hidden = !inputs[at].checked; });
    for (const input of inputs) { input.hidden = false; input.addEventListener("change", show); }
    show();
  }

  for (const slider of all(document, ".slider")) {
    const input = slider.querySelector("input");
    const rows = all(slider, "tbody tr");
    const output = slider.querySelector("output");
    const bar = slider.querySelector(".bar span");
    const show = () => {
      const row = rows[Number(input.value)];
      rows.forEach((one) => one.classList.toggle("now", one === row));
      output.textContent = row.dataset.said;
      input.setAttribute("aria-valuetext", row.dataset.said);
      bar.style.width = Math.round(100 * row.dataset.p) + "%";
    };
    slider.querySelector(".live").hidden = false;
    input.addEventListener("input", show);
    show();
  }

  const english = root.lang === "en";
  const order = new Intl.Collator(root.lang, { numeric: true });
  const numberIn = (text) => {
    const plain = english ? text.replace(/,/g, "") : text.replace(/\\./g, "").replace(",", ".");
    const found = /^[-−+]?\\d+(\\.\\d+)?/.exec(plain.trim());
    return found ? Number(found[0].replace("−", "-")) : null;
  };
  for (const table of all(document, "main table")) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const heads = all(table, "thead th");
    const plain = rows.every((row) => row.cells.length === heads.length);
    if (rows.length < 3 || heads.length < 2 || !plain || table.closest(".slider")) continue;
    heads.forEach((head, at) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      head.setAttribute("aria-sort", "none");
      const cells = rows.map((row) => row.cells[at]);
      const keyed = cells.some((cell) => cell.dataset.sort !== undefined);
      const values = cells.map((cell) => keyed ? (cell.dataset.sort === undefined ? null : Number(cell.dataset.sort)) : numberIn(cell.textContent));
      const filled = cells.filter((cell) => !/^[\\s–]*$/.test(cell.textContent)).length;
      const numeric = keyed || (filled > 0 && values.filter((one) => one !== null).length === filled);
      const compare = (i, j) => numeric ? values[i] - values[j] : order.compare(cells[i].textContent, cells[j].textContent);
      const known = (i) => numeric ? values[i] !== null : cells[i].textContent.trim() !== "";
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        for (const one of heads) one.setAttribute("aria-sort", "none");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const index = rows.map((_, i) => i);
        const first = index.filter(known).sort((i, j) => (down ? -1 : 1) * compare(i, j) || i - j);
        body.append(...[...first, ...index.filter((i) => !known(i))].map((i) => rows[i]));
      });
    });
  }
});
`.trim();
