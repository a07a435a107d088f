import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** What is beside the notebooks in a planner's folder, and no business of the file list. */
export const HIDDEN = ["node_modules", "html", "package.json"];

/**
 * The planner's own copies of the notebooks, in so-tay/, so that saving never changes what git holds: those that are not there
 * yet are copied, those that are stay as they are. Gives the folder.
 */
export function copyNotebooks(root, folder = "so-tay") {
  const [from, to] = [join(root, "notebooks"), join(root, folder)];
  mkdirSync(to, { recursive: true });
  for (const file of notebooksIn(from)) if (!existsSync(join(to, file))) copyFileSync(join(from, file), join(to, file));
  // Cells find the packages beside them. A junction needs no rights on Windows.
  const modules = join(to, "node_modules");
  if (!existsSync(modules)) symlinkSync(join(from, "node_modules"), modules, "junction");
  return to;
}

/** Brings one notebook back as it was given; the planner's copy is kept beside it. Gives what to say, and whether it was done. */
export function resetNotebook(root, name) {
  const folder = copyNotebooks(root);
  const known = notebooksIn(join(root, "notebooks")).map((file) => file.replace(/\.ipynb$/, ""));
  const wanted = name.replace(/\.ipynb$/, "");
  if (!known.includes(wanted)) return { done: false, said: `Không có sổ “${wanted}”; hãy dùng: ${known.join(", ")}.` };
  const [file, kept] = [join(folder, `${wanted}.ipynb`), keptName(folder, wanted)];
  renameSync(file, join(folder, kept));
  copyFileSync(join(root, "notebooks", `${wanted}.ipynb`), file);
  return { done: true, said: `Sổ ${wanted} đã trở lại như ban đầu; bản đang dùng được giữ ở so-tay/${kept}.` };
}

function keptName(folder, name) {
  for (let n = 1; ; n++) {
    const kept = `${name}-cu-${n}.ipynb`;
    if (!existsSync(join(folder, kept))) return kept;
  }
}

function notebooksIn(folder) {
  return readdirSync(folder).filter((file) => file.endsWith(".ipynb"));
}
