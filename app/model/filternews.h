// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what is new since last time lies in each saved filter. Searched and weighed in a thread of its own, each
// time the news or the filters are others; the windows never wait, and see the last answer meanwhile.
#pragma once

#include "model/librarynews.h"
#include "model/savedfilters.h"
#include "search/filtermatch.h"

namespace escale {

class FilterNews final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    FilterNews(QString libraryPath, const LibraryNews &news, const SavedFilters &filters, Clock &clock,
               QObject *parent = nullptr);
    ~FilterNews() override;

    void setSemantics(Semantics semantics);
    /// In which words are searched for; French is searched with it.
    void setLanguage(Language language);

    /// Ids of new and changed fiches that the filter finds; none for an unknown one.
    [[nodiscard]] QSet<QString> in(const QString &filterId) const { return m_found.value(filterId); }
    /// Whether the answer is that to the news as they are.
    [[nodiscard]] bool isWaiting() const { return m_waiting > 0; }

Q_SIGNALS:
    /// There is an answer, the same as before or another.
    void answered();

private:
    /// Used in the thread.
    class Finding;
    using Found = QHash<QString, QSet<QString>>; ///< by filter

    void ask();

    const LibraryNews &m_news;
    const SavedFilters &m_filters;
    Clock &m_clock;
    Semantics m_semantics = Semantics::Escale;
    Language m_language = Language::Fr;
    Found m_found;
    quint64 m_asked = 0;
    int m_waiting = 0;
    Worker<Finding> m_worker;
};

} // namespace escale
