import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { posix, win32 } from "node:path";

const KERNEL_NAME = "TypeScript (Lộ trình)";

/** Where every Jupyter of a user looks for kernels. */
export function userKernels({ platform, env, home }) {
  const { join } = platform === "win32" ? win32 : posix;
  if (env.JUPYTER_DATA_DIR) return join(env.JUPYTER_DATA_DIR, "kernels");
  if (platform === "win32")
    return env.APPDATA ? join(env.APPDATA, "jupyter", "kernels") : join(home, ".jupyter", "data", "kernels");
  if (platform === "darwin") return join(home, "Library", "Jupyter", "kernels");
  return join(env.XDG_DATA_HOME || join(home, ".local", "share"), "jupyter", "kernels");
}

/** What Jupyter reads of the kernel. Its command is a list, so that no path with a space needs quotes. */
export function kernelSpec(command) {
  return { argv: command, display_name: KERNEL_NAME, language: "typescript" };
}

export function writeKernelSpec(folder, command) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(posix.join(folder, "kernel.json"), `${JSON.stringify(kernelSpec(command), null, 2)}\n`);
}

/** Lets every Jupyter of the user find the kernel; another one of that name is left alone. Gives what to say, and whether it was done. */
export function installKernel(kernels, command) {
  const folder = posix.join(kernels, "tslab");
  const spec = posix.join(folder, "kernel.json");
  const other = existsSync(spec) && JSON.parse(readFileSync(spec, "utf8")).display_name !== KERNEL_NAME;
  if (other)
    return { done: false, said: `${spec}: đã có một kernel tslab khác; hãy xóa hoặc đổi tên nó rồi chạy lại.` };
  writeKernelSpec(folder, command);
  return { done: true, said: `Đã ghi ${spec}: JupyterLab, VS Code và jupyter của người dùng này đều thấy kernel.` };
}
