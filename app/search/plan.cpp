// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/plan.h"

#include "search/questionword.h"

namespace escale {
namespace {

/// Terms are letters and digits only, so quoting them is enough.
void appendPhrase(Expression *expression, const Plan &plan, size_t alternative, bool first)
{
    if (!first)
        expression->text += " OR ";
    expression->text += '"' + plan.alternatives[alternative].terms.join(' ') + '"';
    expression->alternatives.push_back(static_cast<int>(alternative));
}

/// Everything that answers one of these slots, in brackets.
void appendClause(Expression *expression, const Plan &plan, quint32 slots)
{
    bool first = true;
    expression->text += '(';
    for (size_t i = 0; i < plan.alternatives.size(); ++i) {
        if ((plan.alternatives[i].slots & slots) == 0)
            continue;
        appendPhrase(expression, plan, i, first);
        first = false;
    }
    expression->text += ')';
}

} // namespace

quint32 Plan::requiredSlots() const
{
    quint32 known = 0;
    for (const Alternative &alternative : alternatives)
        known |= alternative.slots;
    quint32 required = 0;
    for (size_t i = 0; i < slots.size(); ++i) {
        if (slots[i].required)
            required |= slotBit(i);
    }
    return (known & required) != 0 ? known & required : known;
}

Expression expressionOf(const Plan &plan, MatchMode mode)
{
    Expression expression;
    const quint32 required = plan.requiredSlots();
    if (required == 0)
        return expression;
    if (mode == MatchMode::AnyWord) {
        appendClause(&expression, plan, required);
        return expression;
    }
    for (size_t i = 0; i < plan.slots.size(); ++i) {
        if ((required & slotBit(i)) == 0)
            continue;
        if (!expression.text.isEmpty())
            expression.text += " AND ";
        appendClause(&expression, plan, slotBit(i));
    }
    return expression;
}

} // namespace escale
