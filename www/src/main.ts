import { EditorView, type ViewUpdate } from "@codemirror/view";
import type { OpenDocument } from "./documents/document.js";
import { examples } from "./documents/examples.js";
import { Rail } from "./documents/rail.js";
import { DocumentStore } from "./documents/store.js";
import { byId } from "./dom/element.js";
import { apply } from "./editor/apply.js";
import { editorIn, stateOf } from "./editor/editor.js";
import { goOn, goTo } from "./editor/go.js";
import { verdictOf } from "./editor/judged.js";
import { acceptChosen, chooseFiles } from "./files/choose.js";
import { acceptDrops } from "./files/drop.js";
import { openFiles } from "./files/open.js";
import { IssueList } from "./issues/list.js";
import { pathAt } from "./json/part.js";
import { showBanner } from "./judge/banner.js";
import type { Verdict } from "./judge/verdict.js";
import { fieldAt } from "./model/model.js";
import { keepForOffline } from "./offline/register.js";
import { control } from "./page/controls.js";
import { notify } from "./page/notice.js";
import { ResultPanel } from "./result/panel.js";
import { share } from "./share/dialog.js";
import { textIn } from "./share/link.js";
import { switchThemes } from "./theme/toggle.js";
import { TimingView } from "./timing/view.js";

const watcher = EditorView.updateListener.of(watch);
const store = new DocumentStore(showCurrent);
const rail = new Rail(byId("documents"), store);
const editor = editorIn(byId("editor"), stateOf("", watcher));
const result = new ResultPanel();
const timing = new TimingView(byId("timing"));
const issues = new IssueList(byId("issue-list"), {
  goTo: (issue) => goTo(editor, issue),
  apply: (fix) => apply(editor, fix),
});

function documentOf(name: string, text: string): OpenDocument {
  return { name, state: stateOf(text, watcher), isChanged: false };
}

function watch(update: ViewUpdate): void {
  const { current } = store;
  if (current === undefined || update.state === current.state) return;
  current.state = update.state;
  current.isChanged ||= update.docChanged;
  const verdict = verdictOf(update.state);
  if (verdict !== verdictOf(update.startState)) showVerdict(verdict);
  if (update.selectionSet) highlightField();
}

function showCurrent(): void {
  const { current } = store;
  if (current === undefined) return;
  editor.setState(current.state);
  rail.show();
  showVerdict(verdictOf(current.state));
}

function showVerdict(verdict: Verdict): void {
  showBanner(verdict);
  issues.show(verdict);
  result.show(verdict);
  timing.show(verdict);
  if (store.current !== undefined) rail.refresh(store.current);
}

function highlightField(): void {
  const fields = result.shownModel;
  if (fields === undefined) return;
  const { text } = verdictOf(editor.state);
  fields.highlight(fieldAt(pathAt(text, editor.state.selection.main.head)));
}

function addAll(texts: ReadonlyArray<{ readonly name: string; readonly text: string }>): void {
  store.add(texts.map(({ name, text }) => documentOf(name, text)));
}

async function open(files: readonly File[]): Promise<void> {
  addAll(await openFiles(files));
}

async function openLink(): Promise<void> {
  const text = await textIn(location.hash).catch(() => {
    notify("This link does not contain a readable job");
    return undefined;
  });
  if (text !== undefined) addAll([{ name: "Shared job", text }]);
}

addAll(examples);
void openLink();
addEventListener("hashchange", () => void openLink());
acceptDrops((files) => void open(files));
acceptChosen((files) => void open(files));
control({
  chooseFiles,
  openNew() {
    addAll([{ name: "New job", text: "" }]);
    editor.focus();
  },
  share: () => void share(editor.state.doc.toString()),
  goOn: (step) => goOn(editor, step),
  focusEditor: () => editor.focus(),
});
switchThemes();
keepForOffline();
