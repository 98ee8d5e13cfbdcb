/** Finds state that is read after `await`, which Svelte does not track. */
import ts from 'typescript';
import { partsOf } from './house-imports';

const RUNES = /^\$(derived(\.by)?|effect(\.pre|\.root)?)$/;
const CONTINUATIONS = ['then', 'catch', 'finally'];

/** Whether a node contains an `await`, and whether its result is used there. */
function waits(node: ts.Node): boolean {
	if (ts.isAwaitExpression(node)) return true;
	const isThen =
		ts.isCallExpression(node) &&
		ts.isPropertyAccessExpression(node.expression) &&
		CONTINUATIONS.includes(node.expression.name.text) &&
		// awaits rendering, not a result
		node.expression.expression.getText() !== 'tick()';
	return isThen || (ts.forEachChild(node, (child) => waits(child) || undefined) ?? false);
}

/** Whether a function returns a teardown of its own, not one of a function */
function tearsDown(body: ts.Node): boolean {
	if (ts.isReturnStatement(body)) return body.expression !== undefined;
	if (ts.isFunctionLike(body)) return false;
	return ts.forEachChild(body, (child) => tearsDown(child) || undefined) ?? false;
}

const isFunction = (node: ts.Node | undefined): node is ts.ArrowFunction | ts.FunctionExpression =>
	node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

function faultOf(rune: string, given: ts.Expression): string | null {
	if (!waits(given)) return null;
	if (rune.startsWith('$derived')) {
		return (
			`has a ${rune} that waits. What is read after the wait is not followed: the value stays that of ` +
			'the first time. Wait for the code or the data alone ({#await import(…) then …} in the markup, or ' +
			'$state.raw), and derive from it and from what is shown without a wait.'
		);
	}
	return isFunction(given) && tearsDown(given.body)
		? null
		: `has an ${rune} that waits and gives no teardown back. Read what it follows before the wait, and ` +
				'return a function that makes a late answer void: an older one may come after a newer one.';
}

/**
 * Runes of a component or a `.svelte.ts` that read state after `await`, or accept a late result.
 */
export function waitingFaults(path: string, text: string): string[] {
	if (!/\.svelte(\.ts)?$/.test(path)) return [];
	const script = path.endsWith('.svelte') ? partsOf(text).script : text;
	const source = ts.createSourceFile('file.ts', script, ts.ScriptTarget.Latest, true);
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node) && node.arguments[0]) {
			const rune = node.expression.getText(source);
			const fault = RUNES.test(rune) ? faultOf(rune, node.arguments[0]) : null;
			if (fault) found.push(`${path} ${fault}`);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}
