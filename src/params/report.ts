// The page of the report has one address; a story that follows none has no such page.
export const match = (param: string): param is 'report' => param === 'report';
