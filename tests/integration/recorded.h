// SPDX-License-Identifier: GPL-3.0-or-later
// What a recorded detail says, read independently of the code under test: plain JSON members in their order, HTML as
// the bare letters between tags.
#pragma once

#include "fiche/fiche.h"

#include <QStringList>
#include <memory>
#include <simdjson.h>

namespace escale::test {

class RecordedDetail {
public:
    /// `file` as in recording(), e.g. "edge/e01-meta-france-all.fr.json".
    explicit RecordedDetail(const QString &file);

    [[nodiscard]] QString id() const { return text("_id"); }
    [[nodiscard]] bool has(Language language) const; ///< in availableLanguages
    [[nodiscard]] QString text(const char *key) const;
    /// Titles of the sections of a group whose title and text are both there (contract 5), in order.
    [[nodiscard]] QStringList titles(const char *group) const;
    /// The HTML of these sections.
    [[nodiscard]] QStringList htmls(const char *group) const;

private:
    std::shared_ptr<simdjson::dom::parser> m_parser;
    simdjson::dom::object m_data;
};

/// Every letter and digit a reader would see in the HTML, in order, without anything else: tags and entities gone.
QString lettersOfHtml(const QString &html);
QString lettersOf(const QString &text);
QString lettersOf(const QList<Block> &blocks);

/// Where the links of these blocks lead, in order; runs of one link count once.
QStringList linksOf(const QList<Block> &blocks);
/// The kinds of the callouts, in order.
QList<CalloutKind> calloutsOf(const QList<Block> &blocks);

} // namespace escale::test
