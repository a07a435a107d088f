import fc from "fast-check";

/** The same cases in every run; `FC_SEED=…` tries others, `FC_RUNS=…` more where a test does not say how many. */
fc.configureGlobal({
  seed: Number(process.env["FC_SEED"] ?? 20261128),
  numRuns: Number(process.env["FC_RUNS"] ?? 30),
});

// Files share their worker: a kernel that an earlier one ran there would have everything later shown in it.
for (const left of ["__tslab__", "__lotrinh__"]) Reflect.deleteProperty(globalThis, left);
