-- The extension's objects, as users, dumps and the planner see them. A change here is a change of the API.
\pset format unaligned
\pset tuples_only on

-- Functions: volatility, strictness, parallel safety, cost, rows.
SELECT p.oid::regprocedure || ' -> ' || CASE WHEN p.proretset THEN 'setof ' ELSE '' END || p.prorettype::regtype,
       CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END,
       CASE WHEN p.proisstrict THEN 'strict' ELSE 'called on null' END,
       CASE p.proparallel WHEN 's' THEN 'parallel safe' ELSE 'not parallel safe' END,
       'cost ' || p.procost, CASE WHEN p.proretset THEN 'rows ' || p.prorows END
  FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
  JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'newstext'
 ORDER BY p.oid::regprocedure::text COLLATE "C";

-- Types and their columns.
SELECT t.oid::regtype, t.typtype, t.typstorage, t.typsend <> 0 AS has_send,
       (SELECT string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = t.typrelid AND attnum > 0)
  FROM pg_type t JOIN pg_depend d ON d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e'
  JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'newstext'
 WHERE t.typcategory <> 'A' -- array types are members since 17
 ORDER BY t.oid::regtype::text COLLATE "C";

-- Operators: no name with a character that drivers take for a placeholder.
SELECT o.oid::regoperator, (SELECT proname FROM pg_proc WHERE oid = o.oprcode), o.oprcom::regoperator, o.oprrest, o.oprjoin, o.oprname !~ '[?:$%]' AS driver_safe
  FROM pg_operator o JOIN pg_depend d ON d.classid = 'pg_operator'::regclass AND d.objid = o.oid AND d.deptype = 'e'
  JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'newstext'
 ORDER BY o.oid::regoperator::text COLLATE "C";

-- Operator classes.
SELECT c.opcname, m.amname, c.opcintype::regtype, c.opcdefault, c.opckeytype::regtype, amvalidate(c.oid)
  FROM pg_opclass c JOIN pg_am m ON m.oid = c.opcmethod
  JOIN pg_depend d ON d.classid = 'pg_opclass'::regclass AND d.objid = c.oid AND d.deptype IN ('e', 'a')
 WHERE c.opcname LIKE 'news%'
 GROUP BY c.oid, c.opcname, m.amname, c.opcintype, c.opcdefault, c.opckeytype ORDER BY 1;

-- Everything has a comment.
SELECT pg_describe_object(d.classid, d.objid, 0)
  FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'newstext'
 WHERE d.deptype = 'e' AND d.classid IN ('pg_proc'::regclass, 'pg_type'::regclass, 'pg_operator'::regclass)
   AND obj_description(d.objid, d.classid::regclass::text) IS NULL
   AND NOT EXISTS (SELECT 1 FROM pg_type WHERE oid = d.objid AND (typelem <> 0 AND typtype = 'b'))
 ORDER BY 1;
