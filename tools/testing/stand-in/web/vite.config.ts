export default { build: { outDir: process.env['GREMIA_WEB_OUTPUT'] ?? '', emptyOutDir: true } };
