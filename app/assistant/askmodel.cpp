// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/askmodel.h"

#include "fiche/publicpage.h"
#include "l10n/dates.h"
#include "search/words.h"

#include <algorithm>

namespace escale {
namespace {

bool hasWords(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// No fiche is about Mr Haddad: his name and number are not looked for, and do not count as words without an answer.
QString withoutPrivate(const QString &text, const QStringList &marked)
{
    const Redaction redaction = redacted(text, marked);
    QString words = redaction.text;
    for (const PrivateWords &one : redaction.removed)
        words.replace(one.placeholder, QStringLiteral(" "));
    return hasWords(words) ? words : text;
}

/// "Title › Section, 6 July 2026 https://…"
QString sourceLine(const QString &title, const QString &section, const QDateTime &dated, Language language)
{
    QString line = section.isEmpty() ? title : title + QStringLiteral(" › ") + section;
    if (dated.isValid())
        line += QStringLiteral(", ") + dateText(dated.date(), language);
    return line;
}

} // namespace

bool AskTurn::showsWritten() const
{
    return !wordForWord && counts.shown > 0 && (writing == Writing::Waiting || writing == Writing::Written);
}

AskModel::AskModel(const QString &libraryPath, Clock &clock, QObject *parent)
    : QObject(parent), m_service(libraryPath, clock), m_libraryPath(libraryPath), m_clock(clock)
{
    connect(&m_service, &AskService::answered, this, [this](quint64 ticket, const Answer &answer) {
        if (ticket == m_ticket)
            answered(answer);
    });
    connect(&m_service, &AskService::failed, this, [this](quint64 ticket, const Error &error) {
        if (ticket != m_ticket || m_turns.isEmpty())
            return;
        m_turns.last().trouble = error;
        Q_EMIT changed(m_turns.size() - 1);
    });
}

AskModel::~AskModel() = default;

void AskModel::setEndpoint(const std::optional<EndpointSettings> &endpoint)
{
    m_writingTurn = -1;
    m_consent.withdraw(); // another server: what leaves is shown again
    m_assistant.reset();
    if (endpoint)
        engage(*endpoint);
    // Whatever was to go to the server of before, or was under way: its yes was not for this one.
    for (qsizetype turn = 0; turn < m_turns.size(); ++turn) {
        using Writing = AskTurn::Writing;
        const Writing writing = m_turns.at(turn).writing;
        if (writing == Writing::Preview || writing == Writing::Waiting || writing == Writing::Failed)
            preview(turn);
    }
}

void AskModel::engage(const EndpointSettings &endpoint)
{
    m_assistant = std::make_unique<Assistant>(endpoint, ModelLimits{}, m_clock, m_libraryPath);
    connect(m_assistant.get(), &Assistant::brought, this, [this](quint64 ticket, const QList<SourcePassage> &passages) {
        if (AskTurn *turn = writingTurn(ticket))
            turn->leaves.passages += passages;
    });
    connect(m_assistant.get(), &Assistant::claimed, this, [this](quint64 ticket, const CheckedClaim &claim) {
        AskTurn *turn = writingTurn(ticket);
        if (turn == nullptr)
            return;
        turn->claims.append(claim);
        turn->counts = m_assistant->counts();
        Q_EMIT changed(m_writingTurn);
    });
    connect(m_assistant.get(), &Assistant::written, this, [this](quint64 ticket, const WrittenCounts &counts) {
        AskTurn *turn = writingTurn(ticket);
        if (turn == nullptr)
            return;
        turn->counts = counts;
        turn->writing = AskTurn::Writing::Written;
        Q_EMIT changed(std::exchange(m_writingTurn, -1));
    });
    connect(m_assistant.get(), &Assistant::failed, this, [this](quint64 ticket, const Error &error) {
        AskTurn *turn = writingTurn(ticket);
        if (turn == nullptr)
            return;
        turn->claims.clear();
        turn->counts = {};
        turn->writing = AskTurn::Writing::Failed;
        turn->writingTrouble = error;
        Q_EMIT changed(std::exchange(m_writingTurn, -1));
    });
}

AskTurn *AskModel::writingTurn(quint64 ticket)
{
    return ticket == m_writingTicket && m_writingTurn >= 0 ? &m_turns[m_writingTurn] : nullptr;
}

void AskModel::ask(const QString &text, Language reader, std::optional<Language> second, const QList<Chip> &known)
{
    if (!hasWords(text))
        return;
    AskTurn turn;
    turn.text = text.simplified();
    turn.language = reader;
    turn.second = second;
    turn.added = known;
    // The person has typed: their words are searched as theirs, and the columns stay where they are.
    put(std::move(turn));
}

void AskModel::put(AskTurn turn)
{
    m_turns.append(std::move(turn));
    Q_EMIT added();
    look();
}

void AskModel::look()
{
    const AskTurn &turn = m_turns.last();
    AskQuery query;
    query.text = withoutPrivate(turn.text, m_hidden.words());
    query.language = turn.language;
    query.second = turn.second;
    // In whose script it is typed says whose language it is; French and English share one.
    const Script typed = scriptOf(QStringView(turn.text));
    if (turn.second && scriptOf(*turn.second) == typed && scriptOf(turn.language) != typed) {
        query.language = *turn.second;
        query.second = turn.language;
    }
    query.added = turn.added;
    query.removed = turn.removed;
    query.passages = m_assistant ? passagesForModel : 0;
    m_ticket = m_service.ask(std::move(query));
}

void AskModel::answered(const Answer &answer)
{
    if (m_turns.isEmpty())
        return;
    const qsizetype last = m_turns.size() - 1;
    AskTurn &turn = m_turns[last];
    turn.answer = answer;
    turn.trouble.reset();
    turn.marked = m_hidden.words();
    if (m_assistant && Assistant::mayWrite(answer))
        preview(last);
    else
        Q_EMIT changed(last);
    if (turn.writing == AskTurn::Writing::Preview && m_consent.isGiven())
        write(last);
}

void AskModel::takeOff(const Chip &chip)
{
    if (m_turns.isEmpty())
        return;
    AskTurn &turn = m_turns.last();
    if (turn.removed.contains(chip))
        return;
    turn.removed.append(chip);
    turn.claims.clear();
    turn.counts = {};
    turn.writing = AskTurn::Writing::None;
    if (m_assistant && m_writingTurn == m_turns.size() - 1) {
        m_assistant->cancel();
        m_writingTurn = -1;
    }
    look();
}

/// What would leave is looked at first; without a model nothing would.
void AskModel::preview(qsizetype index)
{
    AskTurn &turn = m_turns[index];
    turn.claims.clear();
    turn.counts = {};
    turn.writingTrouble.reset();
    turn.writing = AskTurn::Writing::None;
    if (m_assistant && turn.answer) {
        turn.leaves = m_assistant->whatLeaves(turn.text, *turn.answer, m_hidden.words());
        turn.writing = AskTurn::Writing::Preview;
    }
    Q_EMIT changed(index);
}

void AskModel::mark(const QStringList &words)
{
    for (const QString &one : words)
        m_hidden.hide(one);
    for (AskTurn &turn : m_turns)
        turn.marked = m_hidden.words();
}

void AskModel::hide(const QString &words)
{
    mark({words});
    for (qsizetype turn = 0; turn < m_turns.size(); ++turn) {
        if (m_turns.at(turn).writing == AskTurn::Writing::Preview)
            preview(turn);
    }
}

void AskModel::send(qsizetype turn, const QStringList &marked)
{
    if (turn < 0 || turn >= m_turns.size() || !m_assistant || !m_turns.at(turn).answer)
        return;
    m_consent.give();
    mark(marked);
    m_turns[turn].leaves = m_assistant->whatLeaves(m_turns.at(turn).text, *m_turns.at(turn).answer, m_hidden.words());
    write(turn);
}

void AskModel::write(qsizetype index)
{
    if (m_writingTurn >= 0 && m_writingTurn != index) {
        // One at a time: the one before stays with its quotations.
        m_turns[m_writingTurn].writing = AskTurn::Writing::None;
        m_turns[m_writingTurn].claims.clear();
        m_turns[m_writingTurn].counts = {};
        Q_EMIT changed(m_writingTurn);
    }
    AskTurn &turn = m_turns[index];
    turn.claims.clear();
    turn.counts = {};
    turn.writingTrouble.reset();
    turn.writing = AskTurn::Writing::Waiting;
    m_writingTurn = index;
    m_writingTicket = m_assistant->write(turn.leaves);
    Q_EMIT changed(index);
}

void AskModel::answerWithoutModel(qsizetype turn)
{
    if (turn < 0 || turn >= m_turns.size())
        return;
    if (m_writingTurn == turn) {
        m_assistant->cancel();
        m_writingTurn = -1;
    }
    m_turns[turn].writing = AskTurn::Writing::None;
    m_turns[turn].claims.clear();
    m_turns[turn].counts = {};
    Q_EMIT changed(turn);
}

void AskModel::tryAgain(qsizetype turn)
{
    if (turn >= 0 && turn < m_turns.size() && m_assistant && m_turns.at(turn).writing == AskTurn::Writing::Failed)
        write(turn);
}

void AskModel::showWordForWord(qsizetype turn, bool wordForWord)
{
    if (turn < 0 || turn >= m_turns.size())
        return;
    m_turns[turn].wordForWord = wordForWord;
    Q_EMIT changed(turn);
}

void AskModel::judge(qsizetype turn, AskVerdict verdict)
{
    if (turn < 0 || turn >= m_turns.size())
        return;
    m_turns[turn].verdict = verdict;
    Q_EMIT changed(turn);
}

void AskModel::clear()
{
    m_service.clear();
    if (m_assistant)
        m_assistant->cancel();
    m_ticket = 0;
    m_writingTurn = -1;
    m_turns.clear();
    m_hidden.forget();
    Q_EMIT cleared();
}

QString withSources(const AskTurn &turn, const QString &site)
{
    QStringList lines{turn.text, {}};
    if (!turn.answer)
        return turn.text;
    const Answer &answer = *turn.answer;
    const auto address = [&site](const QString &fiche, Kind kind, Language language) {
        return publicPage(site, fiche, kind, language);
    };
    if (turn.showsWritten()) {
        for (const CheckedClaim &one : turn.claims) {
            if (one.display() != ClaimDisplay::Shown)
                continue;
            lines.append(one.text);
            for (const Citation &cite : one.cites) {
                const SourcePassage &passage = turn.leaves.passages.at(cite.passage);
                lines.append(QStringLiteral("    “%1” — %2 %3")
                                 .arg(cite.quote,
                                      sourceLine(passage.ficheTitle, passage.section.title, {}, one.language),
                                      address(passage.fiche, passage.ficheKind, passage.language)));
            }
        }
        return lines.join(u'\n');
    }
    if (answer.quotations.isEmpty())
        lines.append(answer.refusal);
    for (qsizetype i = 0; i < answer.quotations.size(); ++i) {
        const Quotation &one = answer.quotations.at(i);
        const std::optional<Quotation> other = answer.inSecond.value(i);
        for (const Quotation *said : {&one, other ? &*other : nullptr}) {
            if (said == nullptr)
                continue;
            lines.append(QStringLiteral("“%1”").arg(said->text));
            lines.append(QStringLiteral("    ") +
                         sourceLine(said->ficheTitle, said->section.title, said->dated, said->language) + u' ' +
                         address(said->fiche, said->ficheKind, said->language));
        }
    }
    return lines.join(u'\n');
}

} // namespace escale
