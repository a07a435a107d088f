module.exports = function request() {
  throw new Error("Lộ trình reads no data from the network: save the file first and read it from disk.");
};
