// @ts-check

/** The areas that an address lists: `with=durham~kent`; a comma and a repeated `with=` mean the same. @param {URLSearchParams} query */
export const listed = (query) => query.getAll("with").join("~").split(/[~,]/).filter(Boolean);
