// Loaded before anything else (node --import): an older Node would stop with a riddle instead of a sentence.
const needed = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  const found = process.versions.node;
  process.stderr.write(
    [
      `Sailau needs Node ${needed.join('.')} or newer; this is Node ${found}.`,
      `«Сайлау» үшін Node ${needed.join('.')} немесе одан жаңа нұсқа керек; мұнда Node ${found}.`,
      `Для «Сайлау» нужен Node ${needed.join('.')} или новее; здесь Node ${found}.`,
      '',
      'Start it with `npm start` (it brings the right Node along), or install Node 24 LTS.',
      '',
    ].join('\n'),
  );
  process.exit(1);
}
