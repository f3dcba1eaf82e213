import { history as codeHistory, defaultKeymap, historyKeymap } from '@codemirror/commands';
import { EditorState as CodeState } from '@codemirror/state';
import { EditorView as CodeView, keymap as codeKeymap } from '@codemirror/view';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

declare global {
  interface Window {
    /** What an editor holds and what is selected in it, as text to compare. */
    readEditor: (id: string) => string;
  }
}

// However long a test takes, what is typed in it is one step to undo.
const oneStep = { newGroupDelay: 3_600_000 };
const placeOf = (id: string) => document.getElementById(id) as HTMLElement;

const code = new CodeView({
  parent: placeOf('codemirror'),
  state: CodeState.create({
    extensions: [codeHistory(oneStep), codeKeymap.of([...historyKeymap, ...defaultKeymap])],
  }),
});

const prose = new EditorView(placeOf('prosemirror'), {
  state: EditorState.create({
    schema,
    plugins: [history(oneStep), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  }),
});

function nativeState(root: HTMLElement): unknown {
  const selection = root.ownerDocument.getSelection();
  return {
    markup: root.innerHTML,
    selected: String(selection),
    from: [selection?.anchorNode?.textContent, selection?.anchorOffset],
    to: [selection?.focusNode?.textContent, selection?.focusOffset],
  };
}

const readers: Readonly<Record<string, () => unknown>> = {
  textarea: () => {
    const { value, selectionStart, selectionEnd } = placeOf('textarea') as HTMLTextAreaElement;
    return { value, selectionStart, selectionEnd };
  },
  contenteditable: () => nativeState(placeOf('contenteditable')),
  'design-mode': () =>
    nativeState((placeOf('design-mode') as HTMLIFrameElement).contentDocument?.body as HTMLElement),
  codemirror: () => ({ text: code.state.doc.toString(), at: code.state.selection.toJSON() }),
  prosemirror: () => ({ doc: prose.state.doc.toJSON(), at: prose.state.selection.toJSON() }),
};

window.readEditor = (id) => JSON.stringify(readers[id]?.());
