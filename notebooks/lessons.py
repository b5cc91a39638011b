# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Small programs of the lessons
#
# One program for each of five lessons: [take the first step](../lessons/take-the-first-step.md),
# [a marathon, not a sprint](../lessons/marathon-not-sprint.md), [do something with it](../lessons/do-something-with-it.md),
# [analyze the problem](../lessons/analyze-the-problem.md) and [not every detail](../lessons/not-every-detail.md). All data here is
# made up, and small enough to read. Change and run the programs on the lessons' pages.

# %% [markdown]
# ## Take the first step: two scores
#
# The dullest guess and the first rule, on a dozen commits.

# %% tags=["live:first_rule"]
# made up: subjects of commits, and whether the commit touches a test
commits = [
    ("fix rounding in invoices", True), ("fix typo in readme", False),
    ("add retry to upload", True), ("bump linter", False),
    ("fix color of a button", False), ("add export of reports", True),
    ("update changelog", False), ("fix link in docs", False),
    ("remove old banner", False), ("reproduce lost session", True),
    ("rename a setting", False), ("add logo to footer", False),
]


def my_rule(subject):
    return "fix" in subject  # try another word, or two with `or`


yes = sum(touched for subject, touched in commits)
wrong = [subject for subject, touched in commits
         if my_rule(subject) != touched]
print("dullest guess:", max(yes, len(commits) - yes), "of", len(commits))
print("my rule:      ", len(commits) - len(wrong), "of", len(commits))
for subject in wrong:
    print("  wrong:", subject)

# %% [markdown]
# ## A marathon, not a sprint: two plans and some bad weeks
#
# A model of a year in three assumptions. It proves nothing about people. It shows what the plans amount to if the assumptions hold.


# %% tags=["helper:chart"]
def chart(kind, x, *lines, title="", across="x"):
    """A line, dots or bars: chart("bars", names, ("score", scores), title="Scores")."""
    print(f"[{kind} chart] {title}")
    print(" | ".join([across] + [name for name, _ in lines]))
    for row in zip(x, *[values for _, values in lines]):
        print(" | ".join([f"{v:.4g}" if isinstance(v, float) else str(v) for v in row]))


# %% tags=["live:two_plans"]
# Three assumptions, all ours. Change them before you believe the result.
bad_weeks = [6, 7, 19, 33, 34, 46]  # nobody studies then: try [46]
forget = 0.03  # share of what you know that fades in a week: try 0, 0.1
comes_back = False  # does the sprinter return after a bad week? try True

sprint = steady = 0.0
sprinting = True
weeks, by_sprint, by_steady = [], [], []
for week in range(1, 53):
    sprint, steady = sprint * (1 - forget), steady * (1 - forget)
    if week in bad_weeks:
        sprinting = comes_back
    else:
        sprint += 10 if sprinting else 0  # hours in a week
        steady += 2
    if week % 4 == 0:
        weeks.append(week)
        by_sprint.append(sprint)
        by_steady.append(steady)
print(f"after a year, sprint: {sprint:.0f} hours' worth left")
print(f"after a year, steady: {steady:.0f} hours' worth left")
chart("line", weeks, ("sprint", by_sprint), ("steady", by_steady),
      title="What is left, in hours of study", across="week")

# %% [markdown]
# ## Do something with it: a guess before each run
#
# A lookup table that learns bug reports by heart, and new reports that it has not met.

# %% tags=["live:guess_first"]
column = "area"  # then "reporter", then "id"
my_guess = 0  # before you run: how many of the new ones will be wrong?

names = ["id", "reporter", "area"]  # the last field is the team (made up)
seen = [(1, "ann", "login", "web"), (2, "ann", "cart", "web"),
        (3, "ben", "export", "data"), (4, "ben", "import", "data"),
        (5, "cy", "cart", "data"), (6, "cy", "login", "web")]
new = [(7, "ann", "cart", "web"), (8, "dee", "login", "web"),
       (9, "eli", "export", "data"), (10, "dee", "import", "data")]

position = names.index(column)
table = {}
for report in seen:
    table[report[position]] = report[-1]  # the latest one wins
for name, reports in (("seen", seen), ("new", new)):
    wrong = 0
    for report in reports:
        wrong += table.get(report[position], "no idea") != report[-1]
    print(f"{name} reports, by {column}: {wrong} of {len(reports)} wrong")
print("you said", my_guess, "- right" if my_guess == wrong else "- not so")

# %% [markdown]
# ## Analyze the problem: twelve mistakes in piles
#
# Twelve wrong predictions of a model that warns of failing deploys, each with the cause that a reader found.

# %% tags=["live:piles"]
price = {"missed": 1, "false alarm": 1}  # hours for one: try 8 for a miss
repair = {"label wrong": 2, "config and schema": 3, "new service": 15,
          "wrong time zone": 1}  # hours of work, estimated: change one

wrong = [  # twelve mistakes, read one by one (made up)
    ("false alarm", "label wrong"), ("missed", "config and schema"),
    ("false alarm", "label wrong"), ("false alarm", "wrong time zone"),
    ("missed", "new service"), ("false alarm", "label wrong"),
    ("missed", "config and schema"), ("false alarm", "label wrong"),
    ("missed", "new service"), ("false alarm", "label wrong"),
    ("missed", "config and schema"), ("missed", "config and schema"),
]

saved = {cause: [] for cause in repair}
for kind, cause in wrong:
    saved[cause].append(price[kind])
for cause in sorted(repair, key=lambda cause: -len(saved[cause])):
    back = sum(saved[cause]) / repair[cause]
    print(f"{len(saved[cause])} x {cause}: "
          f"an hour of repair saves {back:.1f}")

# %% [markdown]
# ## Not every detail: a contract that nobody reads to you
#
# The most similar of three known days. No line of it fails, whatever the unit is.

# %% tags=["live:silent_unit"]
per_second = 1  # times in seconds; try 1000, the same in milliseconds
# made up: seconds to answer, failed requests in 100, what it was
known = [(0.3, 2, "all fine"), (0.2, 9, "network"), (2.5, 1, "database")]
seconds, failed = 2.3, 8  # today; try failed = float("nan"), not known

nearest = None
for known_seconds, known_failed, what in known:
    slower = abs(seconds - known_seconds) * per_second
    distance = slower + abs(failed - known_failed)
    print(f"{what}: {distance:.1f} away")
    if nearest is None or distance < nearest[0]:
        nearest = (distance, what)
print("so today it is:", nearest[1])
