// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/rewording.h"

#include "fiche/runwords.h"
#include "fiche/wordchanges.h"

#include <QRegularExpression>
#include <algorithm>

namespace escale {
namespace {

constexpr char16_t firstLink = 0xE000, lastPrivate = 0xF8FF; // Unicode: for private use

bool isPrivate(QChar c)
{
    return c.unicode() >= firstLink && c.unicode() <= lastPrivate;
}

bool holdsPrivate(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isPrivate);
}

QChar markOf(qsizetype link)
{
    return QChar(static_cast<char16_t>(firstLink + link));
}

/// Where `needle` stands as words of its own.
QList<qsizetype> standing(const QString &needle, const QString &text)
{
    QList<qsizetype> places;
    if (needle.isEmpty())
        return places; // a link without words stands nowhere
    const auto joins = [](QChar c) { return c.isLetterOrNumber() || c.isMark(); };
    for (qsizetype at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
        const qsizetype end = at + needle.size();
        const bool begins = at == 0 || !joins(text.at(at - 1)) || !joins(needle.front());
        const bool ends = end == text.size() || !joins(text.at(end)) || !joins(needle.back());
        if (begins && ends)
            places.append(at);
    }
    return places;
}

/// Words between two changes that are no reason to ask twice: a space, an apostrophe, one small word.
bool joinsChanges(const QString &kept)
{
    constexpr qsizetype small = 3;
    qsizetype words = 0;
    for (const QString &token : wordsOf(kept)) {
        const QChar first = token.front();
        if (first.isSpace() && !token.contains(u'\n'))
            continue;
        if (first.isLetter() && token.size() <= small) {
            ++words;
            continue;
        }
        if (first != u'\'' && first != u'\u2019' && first != u'-')
            return false;
    }
    return words <= 1;
}

} // namespace

QStringList linkWords(const QList<Run> &paragraph)
{
    QStringList words;
    QString href;
    for (const Run &run : paragraph) {
        if (!run.href.isEmpty() && run.href == href)
            words.last() += run.text;
        else if (!run.href.isEmpty())
            words.append(run.text);
        href = run.href;
    }
    return words;
}

std::optional<Rewording> Rewording::of(const QList<Run> &paragraph, const QString &words)
{
    Rewording rewording;
    QString href;
    for (const Run &run : paragraph) {
        if (holdsPrivate(run.text))
            return std::nullopt;
        if (run.href.isEmpty()) {
            rewording.m_marked += run.text;
            rewording.m_styles += QList<Styles>(run.text.size(), run.styles);
        } else if (run.href == href) {
            rewording.m_links.last().append(run);
        } else {
            rewording.m_marked += markOf(rewording.m_links.size());
            rewording.m_styles.append(Styles());
            rewording.m_links.append({run});
        }
        href = run.href;
    }
    if (holdsPrivate(words) || rewording.m_links.size() > lastPrivate - firstLink)
        return std::nullopt;
    QString marked = words;
    for (qsizetype link = 0; link < rewording.m_links.size(); ++link) {
        const QString needle = wordsOfRuns(rewording.m_links.at(link));
        const QString before = rewording.m_marked.left(rewording.m_marked.indexOf(markOf(link)));
        const QList<qsizetype> places = standing(needle, marked);
        if (places.isEmpty())
            return std::nullopt;
        // The same words may stand there without a link too: the same one of them has it.
        const qsizetype place = places.at(std::min(standing(needle, before).size(), places.size() - 1));
        marked.replace(place, needle.size(), markOf(link));
    }
    rewording.cut(marked);
    return rewording;
}

void Rewording::addGap(const QString &removed, const QString &added)
{
    if (removed.isEmpty() && added.isEmpty())
        return;
    // Two changes with nothing between them that says something are one.
    if (m_stretches.size() >= 2 && m_stretches.last().change < 0 &&
        m_stretches.at(m_stretches.size() - 2).change >= 0 && joinsChanges(m_stretches.last().before)) {
        const QString between = m_stretches.takeLast().before;
        Stretch &last = m_stretches.last();
        last.before += between + removed;
        last.after += between + added;
        return;
    }
    m_stretches.append({m_taken.size(), removed, added});
    m_taken.append(false);
}

void Rewording::cut(const QString &words)
{
    QString removed, added;
    for (const WordChange &each : wordChanges(m_marked, words)) {
        switch (each.kind) {
        case WordChange::Kind::Removed:
            removed += each.text;
            break;
        case WordChange::Kind::Added:
            added += each.text;
            break;
        case WordChange::Kind::Kept:
            addGap(std::exchange(removed, {}), std::exchange(added, {}));
            m_stretches.append({-1, each.text, each.text});
            break;
        }
    }
    addGap(removed, added);
    for (const Stretch &each : std::as_const(m_stretches))
        m_pieces.append({each.change, shown(each.before), shown(each.after)});
}

QString Rewording::shown(const QString &marked) const
{
    QString text;
    for (const QChar c : marked)
        text += isPrivate(c) ? wordsOfRuns(m_links.at(c.unicode() - firstLink)) : QString(c);
    return text;
}

void Rewording::take(qsizetype change, bool taken)
{
    if (change >= 0 && change < m_taken.size())
        m_taken[change] = taken;
}

void Rewording::put(QList<Run> *runs, QChar c, Styles styles) const
{
    if (isPrivate(c)) {
        *runs += m_links.at(c.unicode() - firstLink);
        return;
    }
    if (!runs->isEmpty() && runs->last().href.isEmpty() && runs->last().styles == styles)
        runs->last().text += c;
    else
        runs->append({QString(c), styles, {}});
}

/// Of new words at `at` of the paragraph.
Styles Rewording::stylesFor(const Stretch &stretch, qsizetype at) const
{
    const auto plain = [this](qsizetype place) { return !isPrivate(m_marked.at(place)); };
    std::optional<Styles> all;
    bool alike = true;
    for (qsizetype i = at; i < at + stretch.before.size(); ++i) {
        if (!plain(i) || m_marked.at(i).isSpace())
            continue;
        alike = alike && (!all || *all == m_styles.at(i));
        all = m_styles.at(i);
    }
    if (all)
        return alike ? *all : Styles();
    // Where nothing goes: as the words on both sides.
    const qsizetype end = at + stretch.before.size();
    const bool between = at > 0 && end < m_marked.size() && plain(at - 1) && plain(end);
    return between && m_styles.at(at - 1) == m_styles.at(end) ? m_styles.at(end) : Styles();
}

void Rewording::putNew(QList<Run> *runs, const Stretch &stretch, qsizetype at) const
{
    const Styles styles = stylesFor(stretch, at);
    for (const QChar c : stretch.after)
        put(runs, c, styles);
}

QList<Run> Rewording::runs() const
{
    QList<Run> runs;
    qsizetype at = 0;
    for (const Stretch &stretch : m_stretches) {
        if (stretch.change >= 0 && isTaken(stretch.change)) {
            putNew(&runs, stretch, at);
        } else {
            for (qsizetype i = at; i < at + stretch.before.size(); ++i)
                put(&runs, m_marked.at(i), m_styles.at(i));
        }
        at += stretch.before.size();
    }
    return runs;
}

QString Rewording::text() const
{
    return wordsOfRuns(runs());
}

} // namespace escale
