import {
  type Disposable,
  type ExtensionContext,
  env,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

const TYPE = 'gouji';
const MATCHER = '$gouji';

/** `gouji` tasks: run the command line over a folder; what it finds is listed as problems. Not in the web, where nothing can be run. */
export function registerTasks(context: ExtensionContext): Disposable {
  const program = context.asAbsolutePath('dist/gouji.cjs');
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).map((folder) => taskOf({ type: TYPE }, folder, program)),
    resolveTask: ({ definition, scope }) =>
      taskOf(definition, typeof scope === 'object' ? scope : TaskScope.Workspace, program),
  });
}

function taskOf(
  definition: TaskDefinition,
  scope: WorkspaceFolder | TaskScope.Workspace,
  program: string,
): Task {
  const path: unknown = definition['path'];
  const language = env.language.startsWith('zh') ? 'zh' : 'en';
  const checked = typeof path === 'string' ? path : '.';
  const args = [program, 'check', '--format', 'compact', '--lang', language, checked];
  // The editor's own program serves as Node, so that none need be installed.
  const execution = new ProcessExecution(process.execPath, args, { env: { ELECTRON_RUN_AS_NODE: '1' } });
  const fixed = scope === TaskScope.Workspace ? scope : (scope as WorkspaceFolder);
  const task = new Task(definition, fixed, l10n.t('check all disclosures'), TYPE, execution, MATCHER);
  task.group = TaskGroup.Test;
  return task;
}
