export function use(completionJob: object): unknown;
