export default { build: { outDir: '../../dist/apps/web', emptyOutDir: true } };
