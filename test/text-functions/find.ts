import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** An exported function with a text parameter. */
export interface TextFunction {
  /** `datasources/transport/redact.ts#cleanMessage` */
  readonly id: string;
  readonly file: string;
  readonly name: string;
  /** The kind of each parameter, in order. */
  readonly takes: readonly ('text' | 'texts' | 'other')[];
  /** Whether all required parameters are text, so that it can be called without knowing what it does. */
  readonly textOnly: boolean;
}

/** Every exported function of the folders with a parameter that is text, a list of texts, or `unknown`. */
export function findTextFunctions(root: string, folders: readonly string[]): readonly TextFunction[] {
  return folders
    .flatMap((folder) => sourcesBelow(join(root, folder)))
    .flatMap((file) => exportedFunctions(file).flatMap((found) => describe(relative(root, file), found)));
}

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !/(^|\/)generated\//.test(name))
    .map((name) => join(folder, name))
    .sort();
}

interface Exported {
  readonly name: string;
  readonly parameters: readonly ts.ParameterDeclaration[];
}

function exportedFunctions(file: string): readonly Exported[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement): readonly Exported[] => {
    if (ts.isFunctionDeclaration(statement) && isExported(statement) && statement.name)
      return [{ name: statement.name.text, parameters: [...statement.parameters] }];
    if (!ts.isVariableStatement(statement) || !isExported(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && ts.isIdentifier(name) && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [{ name: name.text, parameters: [...initializer.parameters] }]
        : [],
    );
  });
}

function isExported(node: ts.HasModifiers): boolean {
  return ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function describe(file: string, { name, parameters }: Exported): readonly TextFunction[] {
  const takes = parameters.map(({ type }, index) => (type ? kindOf(type, index === 0) : 'other'));
  if (takes.every((kind) => kind === 'other')) return [];
  const needed = parameters.map((one) => !one.questionToken && !one.initializer && !one.dotDotDotToken);
  const textOnly = takes.every((kind, index) => kind !== 'other' || !needed[index]);
  return [{ id: `${file}#${name}`, file, name, takes, textOnly }];
}

/** An `unknown` first parameter is the value to read, so it may be text; later ones are the raw value of a record. */
function kindOf(type: ts.TypeNode, isFirst: boolean): TextFunction['takes'][number] {
  if (ts.isUnionTypeNode(type)) return type.types.some((one) => kindOf(one, isFirst) === 'text') ? 'text' : 'other';
  if (ts.isTypeOperatorNode(type)) return kindOf(type.type, isFirst);
  if (ts.isArrayTypeNode(type)) return kindOf(type.elementType, isFirst) === 'text' ? 'texts' : 'other';
  const isText = type.kind === ts.SyntaxKind.StringKeyword || (isFirst && type.kind === ts.SyntaxKind.UnknownKeyword);
  return isText ? 'text' : 'other';
}
