// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/catalogue.h"

#include "base/try.h"
#include "search/indexsummary.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QtEndian>
#include <algorithm>

namespace escale {
namespace {

/// Of a length in the summary: 1 is the usual one.
constexpr float lengthSteps = 256;
/// Of one text in the summary: row, fiche, language, length, letters of its title; big-endian, as QDataStream writes
/// them.
constexpr qint64 textBytes = 17;

Error noIndex()
{
    return {Problem::CannotRead,
            QCoreApplication::translate(
                "search", "This library cannot be searched yet: it has no index. Make one: escalectl index --rebuild"),
            {}};
}

} // namespace

Result<Done> Catalogue::load(Reader &reader)
{
    *this = {};
    const ReadSession database = reader.session();
    ESCALE_TRY(const auto table,
               database.value(QLatin1String("SELECT count(*) FROM sqlite_schema WHERE name = 'search_document'")));
    if (table.toInt() == 0)
        return noIndex();
    if (const auto noted = summaryPart(database, textsPart); noted && take(*noted))
        return Done{};
    return loadFrom(database);
}

Result<Done> Catalogue::loadFrom(const ReadSession &database)
{
    *this = {};
    const auto read = database.each(
        QLatin1String("SELECT d.id, d.fiche, d.language, length(b.content), length(t.title) FROM search_document d "
                      "JOIN body b ON b.translation = d.id JOIN translation t ON t.rowid = d.id WHERE d.id IN (SELECT "
                      "rowid FROM readable_translation) ORDER BY d.fiche"),
        {}, [this](const QSqlQuery &query) {
            if (const auto language = languageFromCode(query.value(2).toString()))
                addText(query.value(0).toLongLong(), query.value(1).toString(), *language, query.value(3).toFloat(),
                        query.value(4).toInt());
        });
    // Lengths against the usual one of the language.
    std::array<double, allLanguages.size()> sums{};
    std::array<int, allLanguages.size()> counts{};
    for (const IndexedText &text : m_texts) {
        sums[static_cast<size_t>(text.language)] += static_cast<double>(text.length);
        ++counts[static_cast<size_t>(text.language)];
    }
    for (IndexedText &text : m_texts) {
        const auto l = static_cast<size_t>(text.language);
        text.length = static_cast<float>(static_cast<double>(text.length) * counts[l] / std::max(1.0, sums[l]));
    }
    finish();
    return read;
}

void Catalogue::addText(qint64 row, const QString &id, Language language, float length, int titleLetters)
{
    if (m_ids.isEmpty() || m_ids.last() != id)
        m_ids.append(id); // they come by fiche
    m_texts.push_back({row, ficheCount() - 1, language, length, titleLetters});
}

/// What follows from the texts.
void Catalogue::finish()
{
    std::sort(m_texts.begin(), m_texts.end(), [](const IndexedText &a, const IndexedText &b) { return a.row < b.row; });
    m_rows.assign(static_cast<size_t>(m_ids.size()), {});
    m_textsIn = {};
    for (const IndexedText &text : m_texts) {
        m_rows[static_cast<size_t>(text.fiche)][static_cast<size_t>(text.language)] = text.row;
        m_languages.insert(text.language);
        ++m_textsIn[static_cast<size_t>(text.language)];
    }
}

QByteArray Catalogue::form() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << static_cast<quint32>(m_texts.size());
    for (const IndexedText &text : m_texts) {
        out << text.row << static_cast<quint32>(text.fiche) << static_cast<quint8>(text.language)
            << static_cast<quint16>(std::clamp(text.length * lengthSteps, 0.0F, 65'535.0F))
            << static_cast<quint16>(std::clamp(text.titleLetters, 0, 65'535));
    }
    out << m_ids.join(u'\n').toUtf8();
    return bytes;
}

bool Catalogue::take(const QByteArray &form)
{
    *this = {};
    constexpr qsizetype header = sizeof(quint32);
    if (form.size() < header)
        return false;
    const auto count = static_cast<qsizetype>(qFromBigEndian<quint32>(form.constData()));
    const qsizetype idsAt = header + count * textBytes;
    if (form.size() < idsAt + header)
        return false;
    m_texts.reserve(static_cast<size_t>(count));
    quint32 most = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const char *at = form.constData() + header + i * textBytes;
        const auto fiche = qFromBigEndian<quint32>(at + 8);
        const auto language = static_cast<size_t>(static_cast<quint8>(at[12]));
        most = std::max(most, fiche);
        m_texts.push_back({qFromBigEndian<qint64>(at), static_cast<int>(fiche),
                           allLanguages.at(std::min(language, allLanguages.size() - 1)),
                           static_cast<float>(qFromBigEndian<quint16>(at + 13)) / lengthSteps,
                           qFromBigEndian<quint16>(at + 15)});
    }
    const auto ids = static_cast<qsizetype>(qFromBigEndian<quint32>(form.constData() + idsAt));
    if (form.size() != idsAt + header + ids) {
        *this = {};
        return false;
    }
    if (ids > 0)
        m_ids = QString::fromUtf8(form.constData() + idsAt + header, ids).split(u'\n');
    if (count > 0 && most >= static_cast<quint32>(m_ids.size())) {
        *this = {};
        return false;
    }
    finish();
    return true;
}

const IndexedText *Catalogue::text(qint64 row) const
{
    const auto found = std::lower_bound(m_texts.begin(), m_texts.end(), row,
                                        [](const IndexedText &text, qint64 wanted) { return text.row < wanted; });
    return found == m_texts.end() || found->row != row ? nullptr : &*found;
}

qint64 Catalogue::row(int fiche, Language language) const
{
    const qint64 row = m_rows[static_cast<size_t>(fiche)][static_cast<size_t>(language)];
    return row == 0 ? -1 : row;
}

Result<const FicheCard *> Catalogue::card(Reader &reader, int fiche, Language language)
{
    const auto l = static_cast<size_t>(language);
    if (m_cards[l])
        return m_cards[l]->byFiche.at(fiche);
    auto known = m_single[l].find(fiche);
    if (known == m_single[l].end()) {
        auto card = reader.card(m_ids.at(fiche), language);
        if (!card && card.error().problem != Problem::NotFound)
            return card.error();
        known = m_single[l].emplace(fiche, card ? std::optional(std::move(card).value()) : std::nullopt).first;
    }
    return known->second ? &*known->second : nullptr;
}

Result<const QList<const FicheCard *> *> Catalogue::cards(Reader &reader, Language language)
{
    auto &cards = m_cards[static_cast<size_t>(language)];
    if (!cards) {
        ESCALE_TRY(auto all, reader.list({language, {}, {}, {}}));
        cards = std::make_unique<Cards>();
        cards->all = std::move(all);
        cards->byFiche.fill(nullptr, ficheCount());
        QHash<QString, int> numbers;
        for (int number = 0; number < ficheCount(); ++number)
            numbers.insert(m_ids.at(number), number);
        for (const FicheCard &card : std::as_const(cards->all)) {
            if (const auto number = numbers.constFind(card.id); number != numbers.constEnd())
                cards->byFiche[*number] = &card;
        }
    }
    return const_cast<const QList<const FicheCard *> *>(&cards->byFiche);
}

} // namespace escale
