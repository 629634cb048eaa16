// SPDX-License-Identifier: GPL-3.0-or-later
// Base forms of Russian words by their endings: declension and conjugation with the changes of the stem's last letter
// (писать, пишу). A. A. Zaliznyak, "Grammatical Dictionary of the Russian Language", introduction.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace escale {

/// Words of `bases` that `form` may be a form of; with -ся, also of the verb without. All folded. `form` itself is
/// never among them.
QStringList russianBases(const QString &form, const QSet<QString> &bases);

} // namespace escale
