// SPDX-License-Identifier: GPL-3.0-or-later
// One fiche as the write side of the API keeps it (contract-write sections 3, 4 and 6), without who may do what.
#pragma once

#include "authorsjson.h"

#include <QStringList>

namespace escale::test {

/// A reader's remark.
struct AuthorsRemark {
    QByteArray id, section;
    QString text;
    bool read = false;
};

struct AuthorsFiche {
    QByteArray id;
    QByteArray kind; ///< dispositif, demarche
    QString status;  ///< the server's word
    QByteArray creator;
    QByteArray created, modified; ///< ISO 8601
    bool wasPublic = false;
    ordered::Members fields;               ///< of the fiche, or of the public one
    std::optional<ordered::Members> draft; ///< the copy that is being revised
    bool orphan = false;                   ///< the draft is left from before a deletion: nobody is shown it
    QByteArrayList languages{"fr"};        ///< where it has a public text
    QList<AuthorsRemark> suggestions;
    int views = 0, mercis = 0;

    [[nodiscard]] const ordered::Members &edited() const { return draft ? *draft : fields; }
};

/// The object of field -> {message, value} of a 422; empty when the body may be stored. `creating`: typeContenu is
/// asked for, else refused.
QByteArray complaints(const ordered::Members &body, bool creating);

/// Section 4, "Complete".
bool isComplete(const QByteArray &kind, const ordered::Members &fields);

/// What publication removes: paragraphs that are exactly empty.
ordered::Members withoutEmptyParagraphs(ordered::Members fields);

/// Section 6.4: the paths of the fields that were added or changed (all translations go); `removed`: of those that are
/// gone. "abstract", "why.<key>.title".
QStringList textChanges(const ordered::Members &before, const ordered::Members &after, QStringList *removed = nullptr);

} // namespace escale::test
