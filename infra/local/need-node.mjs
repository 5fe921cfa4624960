// Old syntax on purpose: this file must be understood by the very Nodes that it turns away.
var parts = process.versions.node.split('.').map(Number);
var strips = parts[0] > 22 || (parts[0] === 22 && parts[1] >= 18);

if (!strips) {
  console.error(
    'Staffetta needs Node 22.18 or newer, and this is Node ' +
      process.versions.node +
      '. On Linux "npm ci" brings one along and "npm start" finds it; elsewhere install Node 24 from https://nodejs.org.',
  );
  process.exit(1);
}
