const core = require("@tensorflow/tfjs-core");
require("@tensorflow/tfjs-backend-cpu");

// The CommonJS bundle of tfjs-core leaves its chained operations (tensor.add(…)) unregistered; danfo calls these.
const chained = `abs add argMax argMin cast clipByValue concat cumsum div dot equal exp expandDims flatten floor greater
  greaterEqual less lessEqual log logicalAnd logicalNot logicalOr matMul max maximum mean min minimum mod mul neg norm
  notEqual oneHot pow prod reciprocal reshape round sign slice sqrt square squeeze stack sub sum tile topk transpose
  unstack where`.split(/\s+/);
for (const name of chained) {
  const operation = core[name];
  if (typeof operation !== "function" || name in core.Tensor.prototype) continue;
  core.Tensor.prototype[name] = function (...rest) {
    return operation(this, ...rest);
  };
}
core.env().set("PROD", true);
module.exports = core;
