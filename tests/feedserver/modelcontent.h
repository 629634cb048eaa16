// SPDX-License-Identifier: GPL-3.0-or-later
// Content made of ApiFiche values, which a test may change between two syncs as editors change the real one (contract
// 7).
#pragma once

#include "content.h"
#include "samplefeed/samplefeed.h"

#include <QHash>
#include <array>
#include <functional>
#include <mutex>

namespace escale::test {

class ModelContent final : public FeedContent {
public:
    struct Taxonomies {
        QByteArray languages, themes, needs; ///< bodies, envelope included
    };
    ModelContent(const Taxonomies &taxonomies, const QList<ApiFiche> &fiches);
    explicit ModelContent(const SampleFeed &sample);

    [[nodiscard]] AnswerPtr taxonomy(const QByteArray &path) const override;
    [[nodiscard]] AnswerPtr index(const QByteArray &locale) const override;
    [[nodiscard]] AnswerPtr detail(const QByteArray &id, Language language) const override;
    [[nodiscard]] ApiStatistics statistics() const override;
    [[nodiscard]] QByteArrayList detailTargets() const override;

    /// Makes every answer now, so that serving costs no more than packing and sending; with `packed`, no more than
    /// sending. Before the content is served.
    void prepareAll(bool packed) const;

    [[nodiscard]] QByteArrayList ids() const;
    /// Any change at all; nothing happens for an unknown id. False then.
    bool edit(const QByteArray &id, const std::function<void(ApiFiche &)> &change);
    void add(const ApiFiche &fiche);
    bool remove(const QByteArray &id);

    /// A published edit of the French text (contract 7.7): title, first paragraph and date change, translations stay.
    bool editFrench(const QByteArray &id, const QByteArray &modified);
    /// The same with the usual consequence: all translations are dropped (contract 0.6).
    bool editFrenchAndDropTranslations(const QByteArray &id, const QByteArray &modified);
    /// A correction nobody sees in the index (contract 7.5): only body and `date` of one translation change.
    bool correctTranslation(const QByteArray &id, Language language, const QByteArray &date);
    bool addTranslation(const QByteArray &id, const ApiText &text);
    bool removeTranslation(const QByteArray &id, Language language);
    /// One more reader everywhere: counters of the index move, nothing else does.
    void bumpCounters();
    /// One more thank-you: the detail's ETag moves, its text does not (contract 1.6).
    bool addMerci(const QByteArray &id);

private:
    static constexpr std::size_t languages = allLanguages.size();
    struct Entry {
        ApiFiche fiche;
        std::array<AnswerPtr, languages> details;
        std::array<QByteArray, languages> items;
    };
    [[nodiscard]] const QByteArray &item(Entry &entry, Language language) const;
    [[nodiscard]] AnswerPtr indexLocked(Language language) const;
    [[nodiscard]] AnswerPtr detailLocked(Entry &entry, Language language) const;
    [[nodiscard]] Entry *find(const QByteArray &id) const;
    void rebuildPositions();
    void forgetIndexes() { m_indexes.fill(nullptr); }

    mutable std::mutex m_mutex;
    AnswerPtr m_languages, m_themes, m_needs;
    mutable QList<Entry> m_entries; ///< its answers are made when first asked for
    QHash<QByteArray, qsizetype> m_positions;
    mutable std::array<AnswerPtr, languages> m_indexes;
};

} // namespace escale::test
