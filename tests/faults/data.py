"""What one record of the data asks of the others, and of the pages."""

# A fault is two lines where it can be: see table.py.
# fmt: off
from __future__ import annotations

from functools import partial

from tests.faults.table import fault, lesson, quiz, resources, swap, two, write

glossary = partial(swap, "docs/data/glossary.yml")
formulas = partial(swap, "docs/data/formulas.yml")
questions = partial(swap, "docs/data/questions.yml")
asked = partial(swap, "docs/data/asked.yml")
paths = partial(swap, "docs/data/paths.yml")
wording = partial(write, "docs/data/wording.yml")
chooser = partial(swap, "docs/data/chooser.yml")

# --- between the records of resources.yml ---
fault("duplicate-id", resources("id: beta-course", "id: alpha-book"),
      resources("replaced_by: beta-course", "replaced_by: alpha-book"),
      swap("docs/data/paths.yml", "resource: beta-course", "resource: alpha-book"),
      two('resource("beta-course")', 'resource("alpha-book")'),
      swap("docs/resources/catalogue.md", 'default="beta-course"', 'default="alpha-book"'),
      "docs/data/resources.yml:67:5: id 'alpha-book' a second time (first on line 46)", rule="ids_are_unique")
fault("duplicate-word-of-the-vocabulary",
      resources("It costs money.}", "It costs money.}\n    - {id: free, name: Free again, meaning: Free twice.}"),
      "docs/data/resources.yml:23:8: id 'free' a second time (first on line 21)", rule="ids_are_unique")
fault("order-of-ids", resources("id: alpha-book", "id: zeta-book"),
      swap("docs/data/paths.yml", "resource: alpha-book", "resource: zeta-book"),
      swap("docs/index.md", '"alpha-book"', '"zeta-book"'),
      "docs/data/resources.yml:67:5: 'beta-course' stands after 'zeta-book'", rule="resources_are_in_order")
fault("outside-the-vocabulary", resources("kind: book\n    by: Ada", "kind: boook\n    by: Ada"),
      resources("topics: [math, trees]", "topics: [maths, trees]"),
      resources("stages: [modeling]", "stages: [modelling]"),
      resources("status: active\n    since", "status: activ\n    since"),
      "docs/data/resources.yml:49:5: kind 'boook' is not in the vocabulary (did you mean 'book'?)",
      "docs/data/resources.yml:51:5: topics 'maths' is not in the vocabulary (did you mean 'math'?)",
      "docs/data/resources.yml:73:5: stages 'modelling' is not in the vocabulary (did you mean 'modeling'?)",
      "docs/data/resources.yml:78:5: status 'activ' is not in the vocabulary (did you mean 'active'?)",
      rule="values_are_in_the_vocabulary")
fault("dangling-replaced-by", resources("replaced_by: beta-course", "replaced_by: beta-curse"),
      "docs/data/resources.yml:93:5: 'beta-curse' does not exist (did you mean 'beta-course'?)",
      rule="references_exist")
fault("replaces-itself", resources("replaced_by: beta-course", "replaced_by: old-course"),
      "docs/data/resources.yml:93:5: a resource that replaces itself", rule="references_exist")
fault("dangling-since", resources("since: [audit]", "since: [audits]"),
      "docs/data/resources.yml:79:13: 'audits' does not exist (did you mean 'audit'?)", rule="references_exist")
fault("place-not-listed", resources('{source: podcast, at: "18:13"}', '{source: podcast, at: "18:31"}'),
      "docs/data/resources.yml:95:27: place '18:31' is not listed (did you mean '18:13'?)", rule="references_exist")
fault("source-not-listed", resources('{source: podcast, at: "18:13"}', '{source: potcast, at: "18:13"}'),
      "docs/data/resources.yml:95:10: 'potcast' does not exist (did you mean 'podcast'?)", rule="references_exist")
fault("http-without-a-reason", resources("    url_note: The stored copy has no other address.\n", ""),
      "docs/data/resources.yml:86:5: address 'http://old.example/course' is not https", rule="addresses_are_https")
fault("http-evidence", resources("https://alpha.example/evidence", "http://alpha.example/evidence"),
      "docs/data/resources.yml:64:9: address 'http://alpha.example/evidence' is not https",
      rule="addresses_are_https")
fault("source-over-http",
      resources('date: "2021-06-14"\n    place: time',
                'date: "2021-06-14"\n    url: http://a.example/talk\n    place: time'),
      "docs/data/resources.yml:8:5: address 'http://a.example/talk' is not https")
fault("no-address", resources("    url: https://alpha.example/book\n", ""),
      swap("docs/data/paths.yml", "{resource: alpha-book, hours: 3, do", "{page: index.md, hours: 3, do"),
      "docs/data/resources.yml:46:5: 'alpha-book' has no address", rule="what_was_found_has_an_address")
fault("address-twice", resources("url: http://old.example/course", "url: https://beta.example/course"),
      resources("    url_note: The stored copy has no other address.\n", ""), resources("access: gone", "access: paid"),
      resources("status: replaced\n    replaced_by: beta-course", "status: active"),
      "docs/data/resources.yml:86:5: the address of 'beta-course' again", rule="addresses_are_unique")
fault("neither-source-nor-ours", resources("    ours: true\n", ""),
      "docs/data/resources.yml:67:5: 'beta-course' has neither seen_in nor ours", rule="origin_is_said")
fault("both-source-and-ours", resources("ours: true", 'seen_in: [{source: podcast, at: "17:25"}]\n    ours: true'),
      "docs/data/resources.yml:67:5: 'beta-course' has both seen_in and ours", rule="origin_is_said")
fault("gone-but-not-closed", resources("status: replaced\n    replaced_by: beta-course", "status: active"),
      "docs/data/resources.yml:90:5: access 'gone' with status 'active'", rule="what_is_gone_is_closed")
fault("replaced-by-nothing", resources("    replaced_by: beta-course\n", ""),
      "docs/data/resources.yml:92:5: status 'replaced' without replaced_by",
      rule="what_is_replaced_names_its_successor")
fault("reason-repeated",
      resources("Trains a first tree in an afternoon, for people who learn by doing.",
                "Builds trees by hand first, for readers who want to see each step."),
      "docs/data/resources.yml:77:5: the reason of 'alpha-book' again", rule="reasons_are_unique")
fault("reason-too-short",
      resources("Trains a first tree in an afternoon, for people who learn by doing.", "Nice course."),
      "docs/data/resources.yml:77:5: a reason of 12 characters", rule="reasons_are_unique")

# --- glossary, formulas, questions, paths ---
fault("glossary-word-twice", glossary("[ML model]", "[ML model, Decision Tree]"),
      "docs/data/glossary.yml:9:5: 'Decision Tree' is also a word of 'decision-tree'")
fault("wording-word-twice", wording("""
        version: 1
        same:
          - [cv, resume]
          - [curriculum vitae, CV]
        """),
      "docs/data/wording.yml:4:24: 'CV' a second time (first on line 3)")
fault("wording-alone", wording("""
        version: 1
        same:
          - [cv]
        """),
      "docs/data/wording.yml:3:5: item 1 of 'same': list ['cv']")
fault("glossary-order", glossary("id: decision-tree", "id: tree"),
      "docs/data/glossary.yml:9:5: 'model' after 'tree'")
fault("glossary-see-unknown", glossary("see: [model]\n  - id: model", "see: [modle]\n  - id: model"),
      "docs/data/glossary.yml:8:5: 'modle' does not exist (did you mean 'model'?)")
fault("glossary-page-missing", glossary("page: start/one.md", "page: start/three.md"),
      "docs/data/glossary.yml:7:5: no page docs/start/three.md")
fault("formula-unreadable", formulas('tex: "x^2"', 'tex: "\\\\left( x"'),
      "docs/data/formulas.yml:4:18: TeX that cannot be read (ExtraLeftOrMissingRightError)")
fault("formula-unknown-command", formulas('tex: "x^2"', 'tex: "\\\\unknown{x}"'),
      "docs/data/formulas.yml:4:18: TeX that cannot be read (\\unknown)")
fault("formula-brace-missing", formulas('tex: "x^2"', 'tex: "\\\\frac{x"'),
      "docs/data/formulas.yml:4:18: TeX that cannot be read (braces)")
fault("formula-id-twice", formulas("id: square", "id: mean"),
      "docs/data/formulas.yml:4:6: id 'mean' a second time")
fault("question-order", questions("id: leaky-column", "id: zero-column"),
      "docs/data/questions.yml:14:5: 'small-set' after 'zero-column'")
fault("question-page-missing", questions("page: start/two.md", "page: start/three.md"),
      "docs/data/questions.yml:21:5: no page docs/start/three.md")
fault("question-stage-unknown", questions("stage: modeling", "stage: modelling"),
      "docs/data/questions.yml:15:5: stage 'modelling' does not exist (did you mean 'modeling'?)")
fault("question-without-origin", questions("    ours: true\n", ""),
      "docs/data/questions.yml:3:5: 'leaky-column' says neither or both of source and ours")
fault("question-place-not-listed", questions('at: "18:13"', 'at: "18:31"'),
      "docs/data/questions.yml:22:5: no such place: podcast 18:31")
fault("asked-group-unknown", asked("group: start\n    question: How", "group: begin\n    question: How"),
      "docs/data/asked.yml:6:5: group 'begin'")
fault("asked-over-http", asked("https://forum.example/questions/1", "http://forum.example/questions/1"),
      "docs/data/asked.yml:8:5: an address that is not https")
fault("asked-answer-too-long", asked("Python, for nearly everybody. The", "Yes. Do. It. Now. Or. Never. Python. The"),
      "docs/data/asked.yml:17:5: an answer of 8 sentences")
fault("path-id-twice", paths("    stop: You can train a tree.\n", """\
    stop: You can train a tree.
  - id: weekend
    title: Again
    for_whom: For nobody.
    steps:
      - {page: start/one.md, hours: 1, do: Read it.}
      - {page: start/two.md, hours: 1, do: Read it.}
      - {page: index.md, hours: 1, do: Read it.}
    stop: Here.
"""), "docs/data/paths.yml:11:5: id 'weekend' a second time")
fault("path-step-without-aim", paths("{page: start/one.md, hours: 1,", "{hours: 1,"),
      "docs/data/paths.yml:7:9: neither or both of page and resource")
fault("path-page-missing", paths("page: start/one.md", "page: start/three.md"),
      "docs/data/paths.yml:7:10: no page docs/start/three.md")
fault("path-resource-unknown", paths("resource: beta-course", "resource: beta-curse"),
      "docs/data/paths.yml:8:10: 'beta-curse' does not exist (did you mean 'beta-course'?)")
fault("path-resource-closed", paths("{resource: beta-course, do", "{resource: old-course, hours: 1, do"),
      "docs/data/paths.yml:8:10: 'old-course' is no longer open")
fault("path-resource-without-address", resources("    url: https://alpha.example/book\n", ""),
      resources("    confidence: verified", "    confidence: unknown"),
      "docs/data/paths.yml:9:10: 'alpha-book' has no address")
fault("path-step-without-hours", paths("{page: start/one.md, hours: 1, do", "{page: start/one.md, do"),
      "docs/data/paths.yml:7:9: a step without hours")

# --- the chooser ---
LAST = "    steps:\n      - {page: sources.md, hours: 1, do: Look around.}\n"  # the steps of the last part
fault("chooser-part-without-steps", chooser(LAST, ""),
      "docs/data/chooser.yml:14:5: 'coders' has neither or both of path and steps")
fault("chooser-path-unknown", chooser(LAST, "    path: weekends\n"),
      "docs/data/chooser.yml:18:5: path 'weekends' does not exist (did you mean 'weekend'?)")
fault("chooser-answer-unknown", chooser("goal: [work]", "goal: [job]"),
      "docs/data/chooser.yml:16:27: no answer 'job' to a question 'goal'")
fault("chooser-too-few-steps", chooser("when: {code: [daily, never]}", "when: {code: [daily]}"),
      "docs/data/chooser.yml:5:1: 0 steps for code=never, goal=work",
      "docs/data/chooser.yml:5:1: 0 steps for code=never, goal=fun")
fault("chooser-step-twice", chooser("page: sources.md", "page: start/one.md"),
      "docs/data/chooser.yml:5:1: 'start/one.md' twice for code=daily, goal=work")

# --- the quiz ---
fault("quiz-order", quiz("id: first-step", "id: third-step"), lesson('"first-step"', '"third-step"'),
      swap("docs/data/ids.yml", "[first-step,", "["),
      "docs/data/checks.yml:14:5: 'second-step' after 'third-step'")
fault("check-with-two-right-answers",
      quiz("text: Train a network\n", "text: Train a network\n        right: true\n"),
      "docs/data/checks.yml:6:5: 'first-step' has not exactly one right answer")
fault("check-with-an-answer-twice", quiz("text: Train a network", "text: look at some rows"),
      "docs/data/checks.yml:6:5: 'first-step' has an answer twice")
fault("check-page-missing", quiz("first-step\n    page: lessons/lesson.md", "first-step\n    page: start/three.md"),
      "docs/data/checks.yml:4:5: no page docs/start/three.md")
fault("check-not-asked", quiz("first-step\n    page: lessons/lesson.md", "first-step\n    page: start/two.md"),
      "docs/data/checks.yml:4:5: docs/start/two.md asks 'first-step' 0 times")

# --- the ledger of the experiments page ---
LEDGER = "notebooks/data/ledger.csv"
fault("ledger-two-settings", write(LEDGER, """
        id,role,against,learning_rate,batch_size
        ref,reference,,0.001,20
        both,trial,ref,0.0001,30
        """),
      "notebooks/data/ledger.csv:3: trial 'both' differs from 'ref' in 2 settings: learning_rate, batch_size; "
      "allowed: exactly one; fix: change one setting, or make two trials of it")
fault("ledger-no-reference", write(LEDGER, """
        id,role,against,learning_rate,batch_size
        ref,reference,,0.001,20
        step,trial,reff,0.0001,20
        """),
      "notebooks/data/ledger.csv:3: trial 'step' against 'reff' (did you mean 'ref'?); allowed: a run of an earlier "
      "row")
fault("ledger-same-as-reference", write(LEDGER, """
        id,role,against,learning_rate,batch_size
        ref,reference,,0.001,20
        same,trial,ref,0.001,20
        same,other,,0.001,20
        """), "notebooks/data/ledger.csv:3: trial 'same' differs from 'ref' in 0 settings; allowed: exactly one",
      "notebooks/data/ledger.csv:4: role 'other'; allowed: reference or trial",
      "notebooks/data/ledger.csv:4: run 'same' a second time; allowed: each id once")

# --- what the code knows of the data ---
fault("status-renamed", resources("{id: closed, name: Closed", "{id: ended, name: Closed"),
      "docs/data/resources.yml:30:3: no status 'closed', which decides how a resource is shown",
      rule="known_words_are_there")
fault("audit-malformed", write("docs/data/audit.json", '{"version": 1, "date": "2026-11-21", "steps": 3}\n'),
      "docs/data/audit.json:1:38: 'steps': number 3; allowed: a list")
fault("audit-cut-off", write("docs/data/audit.json", '{"version": 1, "date": \n'),
      "docs/data/audit.json:2:1: YAML syntax")
fault("access-renamed", resources("{id: gone, name: Gone", "{id: lost, name: Gone"),
      resources("access: gone", "access: lost"),
      "docs/data/resources.yml:20:3: no access 'gone', which decides", rule="known_words_are_there")
fault("chooser-without-hours", chooser(", hours: 2}", "}"),
      "docs/data/chooser.yml:2:1: 0 questions whose answers all have hours, 1 with hours on some; allowed: one")
fault("ledger-without-a-column", write("notebooks/data/ledger.csv", "id,role,model\na,reference,tree\n"),
      "notebooks/data/ledger.csv:1: no column 'against'")
fault("ledger-not-utf-8", write("notebooks/data/ledger.csv", b"id,role,against\ncaf\xe9,reference,\n"),
      "notebooks/data/ledger.csv:2: a character that is not UTF-8")
