// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/proposal.h"

#include "assistant/promptguard.h"
#include "feed/json.h"

#include <QRegularExpression>

namespace escale {
namespace {

constexpr qsizetype mostProposalBytes = 64'000, longestText = 8'000, mostOps = 12, longestLabel = 60,
                    longestRationale = 240;

/// The first object with all its brackets; strings are looked over.
QByteArray firstObject(const QByteArray &text)
{
    const qsizetype from = text.indexOf('{');
    int deep = 0;
    bool inString = false, escaped = false;
    for (qsizetype at = std::max<qsizetype>(0, from); from >= 0 && at < text.size(); ++at) {
        const char c = text.at(at);
        if (inString) {
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        inString = c == '"';
        deep += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (deep == 0)
            return text.mid(from, at - from + 1);
    }
    return {};
}

bool isPlain(const QString &words, qsizetype longest)
{
    return !words.isEmpty() && words.size() <= longest && !hasMarkup(words) && !hasAddress(words) &&
           !speaksToModel(words);
}

} // namespace

std::optional<Proposal> proposalFrom(const QByteArray &said)
{
    QByteArray text = said.left(mostProposalBytes);
    if (const qsizetype thought = text.lastIndexOf("</think>"); thought >= 0)
        text.remove(0, thought);
    JsonDocument document;
    const QByteArray whole = firstObject(text);
    if (whole.isEmpty())
        return std::nullopt;
    const auto value = document.parse(whole);
    const auto object = value ? json::object(std::optional(*value)) : std::nullopt;
    const auto words = object ? json::bytes(json::member(*object, "proposition")) : std::nullopt;
    if (!words)
        return std::nullopt;
    Proposal proposal;
    proposal.text = json::text(*object, "proposition").trimmed();
    if (proposal.text.size() > longestText)
        return std::nullopt;
    const auto ops = json::array(*object, "ops");
    if (!ops)
        return proposal;
    for (const JsonValue one : *ops) {
        const auto each = json::object(std::optional(one));
        if (!each || proposal.ops.size() == mostOps)
            continue;
        ProposalOp op;
        op.label = json::text(*each, "label").simplified();
        op.rationale = json::text(*each, "rationale").simplified();
        op.priority =
            json::text(*each, "priority") == QLatin1String("must") ? PlainLevel::Must : PlainLevel::Suggestion;
        if (isPlain(op.label, longestLabel) && isPlain(op.rationale, longestRationale))
            proposal.ops.append(op);
    }
    return proposal;
}

QString writtenLike(QString text, const QString &original)
{
    constexpr QChar straight(u'\''), curly(u'\u2019');
    if (original.contains(curly) && !original.contains(straight))
        text.replace(straight, curly);
    else if (original.contains(straight) && !original.contains(curly))
        text.replace(curly, straight);
    // The space before a sign (and behind «): the one the original has there.
    for (const QChar sign : QStringLiteral(";:!?»%€")) {
        for (const QChar space : {QChar(u' '), QChar(u'\u00A0'), QChar(u'\u202F')}) {
            if (!original.contains(QString(space) + sign))
                continue;
            for (const QChar other : {QChar(u' '), QChar(u'\u00A0'), QChar(u'\u202F')})
                text.replace(QString(other) + sign, QString(space) + sign);
            break;
        }
    }
    for (const QChar space : {QChar(u'\u00A0'), QChar(u'\u202F')}) {
        if (original.contains(QStringLiteral("«") + space))
            text.replace(QStringLiteral("« "), QStringLiteral("«") + space);
        const QRegularExpression inNumbers(QStringLiteral("[0-9]%1[0-9]{2,3}(?![0-9])").arg(space));
        if (original.contains(inNumbers)) {
            static const QRegularExpression plain(QStringLiteral("(?<=[0-9]) (?=[0-9]{2,3}(?![0-9]))"));
            text.replace(plain, QString(space));
        }
    }
    return text;
}

} // namespace escale
