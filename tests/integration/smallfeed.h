// SPDX-License-Identifier: GPL-3.0-or-later
// A feed of a few fiches whose every text says which fiche, which language and which version it is, so that a test can
// tell old from new and whole from torn.
#pragma once

#include "feedserver/modelcontent.h"

namespace escale::test {

/// Id of fiche `number`, from 0.
QByteArray smallId(int number);

/// One fiche; every third is a démarche. All its texts carry `version`.
ApiFiche smallFiche(int number, const QList<Language> &languages, const QString &version = QStringLiteral("v1"));

/// `count` fiches in French and Arabic, every second one also in English.
std::shared_ptr<ModelContent> smallFeed(int count, const QString &version = QStringLiteral("v1"));

/// The same texts in another version: French edited, and all translations with it.
void rewrite(ModelContent &content, int number, const QString &version);

} // namespace escale::test
