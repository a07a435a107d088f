interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}
export declare function userKernels(machine: Machine): string;
export declare function kernelSpec(command: readonly string[]): object;
export declare function writeKernelSpec(folder: string, command: readonly string[]): void;
export declare function installKernel(
  kernels: string,
  command: readonly string[],
): { readonly done: boolean; readonly said: string };
