// Reads a job on stdin, writes a PDF to stdout. Runs in a process of its own: see typeset.ts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

function typeset({ template, files, fonts, timestamp }) {
  const workspace = path.dirname(template);
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(font)) }] });
  for (const [name, json] of Object.entries(files)) compiler.mapShadow(path.join(workspace, name), Buffer.from(json));

  const compiled = compiler.compile({ mainFilePath: template });
  if (compiled.hasError()) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: timestamp });
}

try {
  process.stdout.write(typeset(JSON.parse(await text(process.stdin))));
} catch (error) {
  // What is quoted in back-ticks may be someone's words, and this goes to a log.
  process.stderr.write(String(error).replace(/`[^`]*`/g, '`…`'));
  process.exitCode = 1;
}
