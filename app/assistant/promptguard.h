// SPDX-License-Identifier: GPL-3.0-or-later
// Words that speak to a model and not to a person: "ignore the instructions above", "you are now", marks of a chat. A
// passage that holds them is not shown to a model, a claim that holds them is not shown to a person. It is the second
// lock, not the first: what a claim says must stand in what it cites in any case (claimchecker.h). Pure, any thread.
#pragma once

#include <QString>

namespace escale {

bool speaksToModel(const QString &text);
/// Invisible marks say nothing to a reader, and may to a model. The two joiners are letters of Persian and Pashto.
enum class Joiners : bool { Drop, Keep };
QString withoutInvisible(const QString &text, Joiners joiners = Joiners::Drop);
/// Marks of Markdown or HTML, a web or an e-mail address, control characters: a claim is plain words.
bool hasMarkup(const QString &text);
/// Such marks that `before` does not have.
bool hasNewMarkup(const QString &text, const QString &before);
bool hasAddress(const QString &text);

} // namespace escale
