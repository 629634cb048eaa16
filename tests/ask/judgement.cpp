// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgement.h"

#include "ask/conversation.h"
#include "l10n/sessions.h"

#include <algorithm>

namespace escale::test {
namespace {

constexpr qsizetype nameWidth = 21, shareWidth = 15, countWidth = 9;

const QStringList &kinds()
{
    static const QStringList all{QStringLiteral("plain"),     QStringLiteral("crossed"),
                                 QStringLiteral("mistyped"),  QStringLiteral("follow"),
                                 QStringLiteral("emergency"), QStringLiteral("unanswerable"),
                                 QStringLiteral("off-topic")};
    return all;
}

QString shown(const Score &score)
{
    if (score.asked == 0)
        return QStringLiteral("-").leftJustified(shareWidth);
    return QStringLiteral("%1/%2 %3")
        .arg(score.right)
        .arg(score.asked)
        .arg(score.share(), 0, 'f', 2)
        .leftJustified(shareWidth);
}

QString listed(const QStringList &places)
{
    return places.isEmpty() ? QStringLiteral("-") : places.join(u',');
}

} // namespace

void Score::add(const Score &other)
{
    asked += other.asked;
    right += other.right;
    refused += other.refused;
}

Judgement::Judgement(const QString &library, const QString &questions, int digits)
    : m_library(library), m_digits(digits)
{
    const auto asker = Asker::open(library, systemClock());
    if (!asker)
        qFatal("no library: %s", qPrintable(asker.error().cause));
    for (const AskedQuestion &question : askedQuestions(questions))
        m_all.append(ask(**asker, question));
}

Judgement::Asked Judgement::ask(Asker &asker, const AskedQuestion &question) const
{
    Conversation conversation;
    Asked asked{question, {}, {}};
    for (const QString &text : {question.before, question.text}) {
        if (text.isEmpty())
            continue;
        AskQuery query;
        query.text = text;
        query.language = question.reader;
        query = conversation.next(query);
        const auto answer = asker.ask(query);
        if (!answer)
            qFatal("not asked: %s", qPrintable(answer.error().cause));
        conversation.note(query, *answer);
        asked.places.clear();
        for (const Quotation &quotation : answer->quotations)
            asked.places.append(placeOf(quotation, m_digits));
    }
    const QStringList &places = asked.places, &wanted = question.answers;
    const auto answers = [&wanted](const QString &place) { return wanted.contains(place); };
    bool right = std::any_of(places.begin(), places.end(), answers);
    if (wanted.isEmpty())
        right = places.isEmpty();
    else if (question.kind == u"emergency")
        right = !places.isEmpty() && answers(places.first());
    asked.score = {1, right ? 1 : 0, !right && places.isEmpty() ? 1 : 0};
    return asked;
}

Score Judgement::sum(const std::function<bool(const AskedQuestion &)> &wanted) const
{
    Score all;
    for (const Asked &one : m_all) {
        if (wanted(one.question))
            all.add(one.score);
    }
    return all;
}

Score Judgement::of(const QString &kind) const
{
    return sum([&](const AskedQuestion &one) { return one.kind == kind; });
}

Score Judgement::of(const QString &kind, Share share) const
{
    return sum([&](const AskedQuestion &one) { return one.kind == kind && shareOf(one) == share; });
}

Score Judgement::of(const QString &kind, Language reader) const
{
    return sum([&](const AskedQuestion &one) { return one.kind == kind && one.reader == reader; });
}

void Judgement::print(QTextStream &out, bool allMisses) const
{
    for (const Asked &one : m_all) {
        if (one.score.right > 0 || (!allMisses && shareOf(one.question) == Share::Held))
            continue;
        out << "  missed: " << code(one.question.reader) << " \"" << one.question.text << "\" (" << one.question.kind
            << ") wants " << listed(one.question.answers) << ", got " << listed(one.places) << "\n";
    }
    out << "\nsection hit@3        all            tuned          held           refused  wrong\n";
    const auto line = [&out](const QString &name, const Score &all, const Score &tuned, const Score &held) {
        out << name.leftJustified(nameWidth) << shown(all) << shown(tuned) << shown(held)
            << QString::number(all.refused).leftJustified(countWidth) << all.wrong() << "\n";
    };
    for (const QString &kind : kinds())
        line(kind, of(kind), of(kind, Share::Tuned), of(kind, Share::Held));
    for (const QString &kind : {kinds().at(0), kinds().at(1), QStringLiteral("unanswerable")}) {
        for (const Language language : allLanguages) {
            const auto part = [&](Share share) {
                return sum([&](const AskedQuestion &one) {
                    return one.kind == kind && one.reader == language && shareOf(one) == share;
                });
            };
            line(kind + QStringLiteral(", ") + code(language), of(kind, language), part(Share::Tuned),
                 part(Share::Held));
        }
    }
    out << "\n";
    out.flush();
}

QStringList Judgement::wantedInVain() const
{
    const auto reader = Reader::open(m_library);
    const auto cards = reader ? (*reader)->list({}) : Result<QList<FicheCard>>(reader.error());
    if (!cards)
        qFatal("no library: %s", qPrintable(cards.error().cause));
    QStringList places;
    for (const FicheCard &card : *cards) {
        const auto fiche = (*reader)->fiche(card.id, Language::Fr);
        if (!fiche)
            qFatal("no fiche %s", qPrintable(card.id));
        for (const TextSection &section : textSections(fiche->translation)) {
            Quotation quotation;
            quotation.fiche = card.id;
            quotation.section.group = section.group;
            quotation.section.position = section.position;
            places.append(placeOf(quotation, m_digits));
        }
        for (const Fact &fact : facts(fiche->fiche.metadata, todayOf(systemClock()), Language::En)) {
            Quotation quotation;
            quotation.fiche = card.id;
            quotation.fact = fact.kind;
            places.append(placeOf(quotation, m_digits));
        }
    }
    QStringList vain;
    for (const Asked &one : m_all) {
        for (const QString &wanted : one.question.answers) {
            if (!places.contains(wanted))
                vain.append(wanted + QStringLiteral(": ") + one.question.text);
        }
    }
    return vain;
}

} // namespace escale::test
