// SPDX-License-Identifier: GPL-3.0-or-later
// The invented answers of contract-2026 (examples-2026: NN-name.<locale>.json), served as a feed. The index is made
// from the details, row by row as contract-2026 3.4 says; themes and needs are the sample's.
#pragma once

#include "modelcontent.h"

#include <QDir>
#include <map>

namespace escale::test {

class ExampleContent final : public FeedContent {
public:
    /// Null when `folder` has no examples.
    static std::shared_ptr<const ExampleContent> load(const QDir &folder, const ModelContent::Taxonomies &taxonomies);

    [[nodiscard]] AnswerPtr taxonomy(const QByteArray &path) const override;
    [[nodiscard]] AnswerPtr index(const QByteArray &locale) const override;
    [[nodiscard]] AnswerPtr detail(const QByteArray &id, Language language) const override;
    [[nodiscard]] ApiStatistics statistics() const override;
    [[nodiscard]] QByteArrayList detailTargets() const override;

private:
    struct Example {
        std::map<Language, QByteArray> bodies; ///< the answers as they are, by the language asked for
        std::map<Language, QByteArray> rows;   ///< index rows
        QList<Language> languages;             ///< `availableLanguages`
        bool demarche = false;
    };
    std::map<QByteArray, Example> m_examples; ///< by id
    AnswerPtr m_languages, m_themes, m_needs;
};

} // namespace escale::test
