// Reads a job on stdin, writes a PDF to stdout. Runs in a process of its own: see typeset.ts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const { template, files, fonts, timestamp } = JSON.parse(await text(process.stdin));
const workspace = path.dirname(template);
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(font)) }] });
for (const [name, json] of Object.entries(files)) compiler.mapShadow(path.join(workspace, name), Buffer.from(json));

const compiled = compiler.compile({ mainFilePath: template });
if (compiled.hasError()) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: timestamp });
process.stdout.write(pdf);
