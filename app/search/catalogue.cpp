// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/catalogue.h"

#include <QCoreApplication>

namespace escale {
namespace {

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
    Database &database = reader.database();
    const auto table =
        database.value(QLatin1String("SELECT count(*) FROM sqlite_schema WHERE name = 'search_document'"));
    if (!table)
        return table.error();
    if (table->toInt() == 0)
        return noIndex();
    return database.each(QLatin1String("SELECT id, fiche, language FROM search_document WHERE id IN "
                                       "(SELECT rowid FROM readable_translation) ORDER BY fiche"),
                         {}, [this](const QSqlQuery &query) {
                             if (const auto language = languageFromCode(query.value(2).toString()))
                                 addText(query.value(0).toLongLong(), query.value(1).toString(), *language);
                         });
}

void Catalogue::addText(qint64 row, const QString &id, Language language)
{
    auto number = m_numbers.find(id);
    if (number == m_numbers.end()) {
        number = m_numbers.insert(id, ficheCount());
        m_ids.append(id);
        m_rows.emplace_back();
    }
    m_texts.emplace(row, IndexedText{*number, language});
    m_rows[static_cast<size_t>(*number)][static_cast<size_t>(language)] = row;
    m_languages.insert(language);
}

const IndexedText *Catalogue::text(qint64 row) const
{
    const auto found = m_texts.find(row);
    return found == m_texts.end() ? nullptr : &found->second;
}

qint64 Catalogue::row(int fiche, Language language) const
{
    const qint64 row = m_rows[static_cast<size_t>(fiche)][static_cast<size_t>(language)];
    return row == 0 ? -1 : row;
}

Result<const QList<const FicheCard *> *> Catalogue::cards(Reader &reader, Language language)
{
    auto &cards = m_cards[static_cast<size_t>(language)];
    if (!cards) {
        auto all = reader.list({language, {}, {}, {}});
        if (!all)
            return all.error();
        cards = std::make_unique<Cards>();
        cards->all = std::move(all).value();
        cards->byFiche.fill(nullptr, ficheCount());
        for (const FicheCard &card : std::as_const(cards->all)) {
            if (const auto number = m_numbers.constFind(card.id); number != m_numbers.constEnd())
                cards->byFiche[*number] = &card;
        }
    }
    return const_cast<const QList<const FicheCard *> *>(&cards->byFiche);
}

} // namespace escale
