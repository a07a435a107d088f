export function requireSupportedNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  console.error(
    `Cần Node 20.19+, 22.12+ hoặc từ 24 trở lên, máy này có ${process.version} (tải tại nodejs.org) · Node 20.19+, 22.12+ or 24 and later is needed; this is ${process.version}.`,
  );
  process.exit(1);
}
