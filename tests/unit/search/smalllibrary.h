// SPDX-License-Identifier: GPL-3.0-or-later
// A library of a few fiches, written the way a sync writes it.
#pragma once

#include "blocks.h"
#include "search/searchindexer.h"
#include "store/writer.h"

#include <QTemporaryDir>
#include <QTest>

namespace escale::test {

/// 24 hexadecimal digits that end with `n`.
inline QString ficheId(int n)
{
    return QStringLiteral("%1").arg(n, 24, 10, QLatin1Char('0'));
}

inline Translation text(Language language, const QString &title, const QString &abstract = {}, const QString &body = {})
{
    Translation translation;
    translation.language = language;
    translation.title = title;
    translation.abstract = abstract;
    // A text of a title alone is shown to nobody (Translation::hasBody): the dash is a body without words.
    translation.what = {paragraph(body.isEmpty() ? QStringLiteral("–") : body)};
    return translation;
}

inline Fiche fiche(int n, Kind kind = Kind::Dispositif)
{
    Fiche made;
    made.id = ficheId(n);
    made.kind = kind;
    made.availableLanguages = LanguageSet::all();
    return made;
}

inline PutFiche put(const Fiche &fiche, const QList<Translation> &texts)
{
    PutFiche change{fiche, {}, {}};
    for (const Translation &translation : texts)
        change.texts.append({translation, {}});
    return change;
}

/// Turns the index of a library into that of the release before: six columns, no passages, the word "ancien" alone.
inline QString indexFormBefore()
{
    return QStringLiteral("DROP TABLE search; DROP TABLE search_passage; "
                          "CREATE VIRTUAL TABLE search USING fts5(title, names, abstract, sections, body, topics, "
                          "content='', columnsize=0, detail=full, tokenize='ascii'); "
                          "INSERT INTO search(rowid, title, body) SELECT rowid, 'fancien', '' FROM translation; "
                          "DELETE FROM search_state; INSERT INTO search_state VALUES ('folding', 1)");
}

class SmallLibrary {
public:
    SmallLibrary()
    {
        auto opened = Writer::open(path(), &m_indexer);
        if (opened)
            m_writer = std::move(opened).value();
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("library.sqlite")); }
    [[nodiscard]] bool apply(const QList<Change> &changes) { return m_writer && m_writer->apply(changes).ok(); }
    [[nodiscard]] WriteSession session() { return m_writer->session(); }
    [[nodiscard]] SearchIndexer &indexer() { return m_indexer; }

    /// The rows of the index with this word in it, in order.
    [[nodiscard]] QList<qint64> rowsWith(const QByteArray &term)
    {
        QList<qint64> rows;
        const auto done = session().each(QLatin1String("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid"),
                                         {QString::fromUtf8('"' + term + '"')},
                                         [&rows](const QSqlQuery &q) { rows.append(q.value(0).toLongLong()); });
        return done ? rows : QList<qint64>{-1};
    }

private:
    QTemporaryDir m_folder;
    SearchIndexer m_indexer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace escale::test
