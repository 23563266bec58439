import { splitBlock } from "@tiptap/pm/commands";
import { splitListItem } from "@tiptap/pm/schema-list";
import { type Command, Plugin } from "@tiptap/pm/state";
import { type Chord, type EditorActs, isMac, SHORTCUTS } from "./shortcuts";
import { isTurn, mergeAtStart, nextTurnAtEmptyEnd, speak } from "./turn-commands";

export function shortcutPlugin(acts: EditorActs): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        // A key inside a composition, or one that an input method holds, is not ours.
        if (view.composing || event.isComposing || event.keyCode === 229) return false;
        if (event.getModifierState("AltGraph")) return false;
        const command = commandOf(event, acts);
        return command !== null && command(view.state, view.dispatch, view);
      },
    },
  });
}

function commandOf(event: KeyboardEvent, acts: EditorActs): Command | null {
  const isBare = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isBare && !event.shiftKey && event.key === "Enter") return enter(acts);
  if (isBare && !event.shiftKey && event.key === "Backspace") return mergeAtStart;
  if (isBare && event.shiftKey && event.key === "Enter") return lineBreak;
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  if (digit && isSpeakerChord(event)) {
    const speaker = acts.speakers()[Number(digit) - 1];
    return speaker ? speak(speaker) : null;
  }
  const found = SHORTCUTS.find(({ chords }) => chords.some((chord) => matches(event, chord)));
  return found ? found.run(acts) : null;
}

function isSpeakerChord(event: KeyboardEvent): boolean {
  const isMod = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (isMod && event.shiftKey && !event.altKey) return true;
  return !isMac && event.altKey && !event.shiftKey && !event.ctrlKey && !event.metaKey;
}

function matches(event: KeyboardEvent, { code, mod: needsMod = false, alt = false, shift = false }: Chord): boolean {
  const isMod = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  // Layouts put Z, Y and the signs elsewhere: with Ctrl the letter counts, else the place.
  const isKey = event.code === code || (needsMod && !alt && code === `Key${event.key.toUpperCase()}`);
  return isKey && isMod === needsMod && !other && event.altKey === alt && event.shiftKey === shift;
}

function enter({ speakers }: EditorActs): Command {
  return (state, dispatch, view) => {
    const { listItem } = state.schema.nodes;
    if (listItem && splitListItem(listItem)(state, dispatch, view)) return true;
    if (nextTurnAtEmptyEnd(speakers())(state, dispatch, view)) return true;
    const { $from } = state.selection;
    // Elsewhere an empty paragraph lifts out of its frame; inside a turn it would tear the turn in two.
    const isInTurn = $from.depth === 2 && isTurn($from.node(1)) && $from.node(1).childCount > 1;
    return isInTurn && $from.parent.isTextblock && splitBlock(state, dispatch);
  };
}

const lineBreak: Command = (state, dispatch) => {
  const { hardBreak } = state.schema.nodes;
  if (!hardBreak || !state.selection.$from.parent.inlineContent) return false;
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
  return true;
};
