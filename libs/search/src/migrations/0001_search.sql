-- Full text in Chinese and English, with no extension. Chinese has no blanks between words, and in the C locale pg_trgm
-- finds nothing in it: a run of Chinese characters is indexed as its characters and as its overlapping pairs, a word of
-- letters and digits as it is written and by its English stem. Width and case do not count: Ｍ１２ is m12.

-- The runs of a text in their order: each of Chinese characters or a word, a number with its decimals being one.
CREATE FUNCTION sys.search_runs(content text) RETURNS TABLE (n bigint, han text, word text)
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT n, CASE WHEN is_han THEN run END, CASE WHEN NOT is_han THEN left(run, 100) END
    FROM regexp_matches(
           -- Chinese is set apart first: then a run is of one kind.
           regexp_replace(lower(normalize(content, NFKC)), '[\u2e80-\u2fdf\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]+', ' \& ', 'g'),
           '[[:alnum:]\u2e80-\u2fdf\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]+(?:\.[0-9]+)*', 'g') WITH ORDINALITY AS found (runs, n),
         LATERAL (SELECT runs[1] AS run, runs[1] ~ '^[\u2e80-\u2fdf\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]' AS is_han) AS kind
$$;

-- What a text is found by. Set weights on it, and concatenate the vectors of several texts.
CREATE FUNCTION sys.search_vector(content text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH placed AS (
    -- Positions count characters; runs do not touch, so that no phrase reaches from one into the next.
    SELECT han, word, sum(coalesce(length(han), 1) + 1) OVER (ORDER BY n) - coalesce(length(han), 1) AS at
      FROM sys.search_runs(coalesce(content, ''))
  ), lexeme (text, at) AS (
    SELECT substr(han, i, size), at + i - 1
      FROM placed, generate_series(1, 2) AS size, generate_series(1, length(han) + 1 - size) AS i
    UNION ALL
    SELECT word, at FROM placed WHERE word IS NOT NULL
    UNION ALL
    SELECT stem, at FROM placed, unnest(ts_lexize('english_stem', word)) AS stem WHERE stem <> word
  )
  -- A lexeme is of letters, digits and dots: nothing in it needs an escape. A vector knows positions up to 16383.
  SELECT coalesce(string_agg('''' || text || ''':' || least(at, 16383), ' '), '')::tsvector FROM lexeme
$$;

-- What a search matches: everything that is asked for, in any order. The last word may be the beginning of one, since
-- people look while they type. One or two Chinese characters are a word; more are several, of which the text has all
-- characters. NULL when nothing is asked for.
CREATE FUNCTION sys.search_query(asked text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH run AS (SELECT *, n = max(n) OVER () AS last FROM sys.search_runs(coalesce(asked, '')))
  SELECT string_agg('(' || CASE
           WHEN length(han) <= 2 THEN '''' || han || ''''
           WHEN han IS NOT NULL THEN '''' || array_to_string(string_to_array(han, NULL), ''' & ''') || ''''
           ELSE '''' || word || '''' || CASE WHEN last THEN ':*' ELSE '' END
             || coalesce(' | ''' || (ts_lexize('english_stem', word))[1] || '''', '')
         END || ')', ' & ' ORDER BY n)::tsquery
    FROM run
   -- "the price" asks for a price.
   WHERE last OR ts_lexize('english_stem', word) IS DISTINCT FROM '{}'
$$;

-- What a match is ranked by, with ts_rank: pairs of characters in the order asked for count, so that a text with the very
-- phrase stands before one with the characters here and there. NULL when nothing is asked for.
CREATE FUNCTION sys.search_terms(asked text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH run AS (SELECT *, n = max(n) OVER () AS last FROM sys.search_runs(coalesce(asked, ''))),
  term (text) AS (
    SELECT '''' || substr(han, i, least(length(han), 2)) || ''''
      FROM run, generate_series(1, greatest(length(han) - 1, 1)) AS i
    UNION ALL
    SELECT '''' || word || '''' || CASE WHEN last THEN ':*' ELSE '' END FROM run WHERE word IS NOT NULL
    UNION ALL
    SELECT '''' || stem || '''' FROM run, unnest(ts_lexize('english_stem', word)) AS stem
  )
  SELECT string_agg(text, ' | ')::tsquery FROM term
$$;
