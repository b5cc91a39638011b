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
# # The first ten minutes: a rule that predicts
#
# The cells of [The first ten minutes](../start/first-ten-minutes.md), with the answers to its exercises. They are
# plain Python, so that the same code runs in that page. The data is the list of everybody on board the Titanic.

# %% tags=["helper:people"]
# class, sex, age, how many died, how many survived
TABLE = [
    ("1st", "male", "child", 0, 5), ("1st", "male", "adult", 118, 57),
    ("1st", "female", "child", 0, 1), ("1st", "female", "adult", 4, 140),
    ("2nd", "male", "child", 0, 11), ("2nd", "male", "adult", 154, 14),
    ("2nd", "female", "child", 0, 13), ("2nd", "female", "adult", 13, 80),
    ("3rd", "male", "child", 35, 13), ("3rd", "male", "adult", 387, 75),
    ("3rd", "female", "child", 17, 14), ("3rd", "female", "adult", 89, 76),
    ("crew", "male", "adult", 670, 192), ("crew", "female", "adult", 3, 20),
]  # fmt: skip
people = []
for where, sex, age, died, survived in TABLE:
    for outcome, count in [(False, died), (True, survived)]:
        people += [{"class": where, "sex": sex, "age": age, "survived": outcome}] * count


# %% tags=["helper:score"]
def score(rule):
    """How many people the rule is right about."""
    return sum(1 for person in people if rule(person) == person["survived"])


# %% [markdown]
# The table has the counts of Dawson (1995), *The "Unusual Episode" Data Revisited*, Journal of Statistics Education 3.
# No child was in the crew, so 14 lines are enough for its 32 numbers.

# %%
assert len(people) == 2201 and sum(person["survived"] for person in people) == 711

# %% [markdown]
# `chart` draws a picture on the page. Anywhere else it prints the numbers as a table.


# %% tags=["helper:chart"]
def chart(kind, x, *lines, title="", across="x"):
    """A line, dots or bars: chart("bars", names, ("score", scores), title="Scores")."""
    print(f"[{kind} chart] {title}")
    print(" | ".join([across] + [name for name, _ in lines]))
    for row in zip(x, *[values for _, values in lines]):
        print(" | ".join([f"{v:.4g}" if isinstance(v, float) else str(v) for v in row]))


# %% [markdown]
# ## Step 1: look

# %% tags=["live:one_person"]
person = people[100]  # try another number, from 0 to 2200
for question in ["class", "sex", "age", "survived"]:
    print(f"{question:9} {person[question]}")

# %% [markdown]
# ## Step 2: the rule that always says no


# %% tags=["live:nobody_survives"]
def rule(person):
    return False  # nobody survives


right = score(rule)
print(f"right about {right} of {len(people)}: {right / len(people):.1%}")

# %% [markdown]
# ## Step 3: ask one question

# %% tags=["live:one_question"]
question = "class"  # then try "age", then "sex"

answers = sorted({person[question] for person in people})
shares = []
for answer in answers:
    group = [person for person in people if person[question] == answer]
    survived = sum(person["survived"] for person in group)
    shares.append(100 * survived / len(group))
chart("bars", answers, ("survived, %", shares),
      title=f"How many survived, by {question}", across=question)

# %% [markdown] tags=["exercise:beat_nobody"]
# ### Beat "nobody survives"
#
# Change the rule so that it is right about more than 1,490 people. One `if`, or one comparison, is enough.

# %% [markdown] tags=["hint:beat_nobody"]
# Go back to the bars and try all three questions. For which one are the bars furthest apart?

# %% [markdown] tags=["hint:beat_nobody"]
# `person["sex"]` is `"male"` or `"female"`. The comparison `person["sex"] == "female"` is already `True` or `False`.


# %% tags=["solution:beat_nobody"]
def rule(person):
    ### BEGIN SOLUTION
    return person["sex"] == "female"
    ### STARTER
    # return False
    ### END SOLUTION


right = score(rule)
print(f"right about {right} of {len(people)}: {right / len(people):.1%}")

# %% tags=["check:beat_nobody"]
answers = [rule(person) for person in people]
assert all(answer in (True, False) for answer in answers), (
    "For somebody the rule gave back something else. It must return True or False for everybody."
)
assert True in answers, (
    "Your rule still says no to everybody. If you compare words, spell them as the table does: "
    "male, female, child, adult, 1st."
)
assert False in answers, (
    "Your rule says yes to everybody. That is right about the 711 survivors only, so it is worse than no rule."
)
assert score(rule) > 1490, (
    f"Your rule is right about {score(rule)} people, and saying no to everybody gets 1490. Try another question."
)

# %% tags=["wrong:beat_nobody:always_yes"] says="yes to everybody"
def rule(person):
    return True

# %% tags=["wrong:beat_nobody:misspelled"] says="spell them as the table does"
def rule(person):
    return person["sex"] == "woman"

# %% tags=["wrong:beat_nobody:no_return"] says="must return True or False"
def rule(person):
    if person["sex"] == "female":
        return True

# %% tags=["wrong:beat_nobody:children_of_third_class"] says="Try another question"
def rule(person):
    return person["class"] == "3rd"

# %% [markdown]
# ## Step 4: let the program choose the question

# %% tags=["live:choose_the_question"]
for question in ["class", "sex", "age"]:
    right = 0
    for answer in sorted({person[question] for person in people}):
        group = [person for person in people if person[question] == answer]
        survived = sum(person["survived"] for person in group)
        right += max(survived, len(group) - survived)  # say what most did
    share = right / len(people)
    print(f"ask for {question:6} right about {right}: {share:.1%}")

# %% [markdown] tags=["exercise:second_question"]
# ### Ask a second question
#
# "Women survive" is right about 1,708 people. Add a second question and get past that number.

# %% [markdown] tags=["hint:second_question"]
# Among the women, one class did much worse than the others. Among the men, some children of two classes did much better.

# %% [markdown] tags=["hint:second_question"]
# In third class, 90 women and girls survived and 106 did not. A rule that says no to them gains 16 people.


# %% tags=["solution:second_question"]
def rule(person):
    if person["sex"] == "female":
        ### BEGIN SOLUTION
        return person["class"] != "3rd"
        ### STARTER
        # return True
        ### END SOLUTION
    return False


right = score(rule)
print(f"right about {right} of {len(people)}: {right / len(people):.1%}")

# %% tags=["check:second_question"]
assert all(rule(person) in (True, False) for person in people), (
    "For somebody the rule returns neither True nor False. Does each way through it end in a return?"
)
assert score(rule) != 1708, (
    "That is right about 1708 people, exactly as many as with one question. The second question does not change an "
    "answer yet, or it changes as many for the worse as for the better."
)
assert score(rule) > 1708, (
    f"Right about {score(rule)} people: the second question made it worse. Did you turn a yes into a no for a group "
    "in which most survived?"
)

# %% tags=["wrong:second_question:unchanged"] says="exactly as many"
def rule(person):
    return person["sex"] == "female" or person["class"] == "4th"

# %% tags=["wrong:second_question:first_class_only"] says="made it worse"
def rule(person):
    return person["sex"] == "female" and person["class"] == "1st"

# %% tags=["wrong:second_question:a_way_without_return"] says="neither True nor False"
def rule(person):
    if person["sex"] == "female":
        return person["class"] != "3rd"

# %% [markdown]
# ## Step 5: learn from half, test on the other half

# %% tags=["live:learn_and_test"]
learn, test = people[::2], people[1::2]  # every second one is for the test

groups = {}
for person in learn:
    group = (person["class"], person["sex"], person["age"])
    groups.setdefault(group, []).append(person["survived"])
model = {}
for group, outcomes in groups.items():
    model[group] = sum(outcomes) * 2 > len(outcomes)  # did most survive?

for name, half in [("learned from", learn), ("never seen", test)]:
    right = 0
    for person in half:
        group = (person["class"], person["sex"], person["age"])
        prediction = model.get(group, False)
        right += prediction == person["survived"]
    share = right / len(half)
    print(f"{name:12} right about {right} of {len(half)}: {share:.1%}")

print("groups that the model expects to survive:")
for group in sorted(group for group in model if model[group]):
    print("  " + ", ".join(group))

# %% [markdown]
# ## Step 6: something to show


# %% tags=["live:to_show"]
def rule(person):
    return person["sex"] == "female"  # put your best rule here


in_words = "Women survive, men do not."  # say it in one sentence

right, nobody = score(rule), score(lambda person: False)
print("My first model predicts who survived the Titanic.")
print("The rule:     " + in_words)
print(f"It is right:  {right / len(people):.1%} of the time")
print(f"Without it:   {nobody / len(people):.1%}, by saying no to everybody")
print(f"What it adds: {right - nobody} people")

# %%
assert score(lambda person: False) == 1490 and score(lambda person: person["sex"] == "female") == 1708
