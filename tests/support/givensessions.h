// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a fiche of a library the sessions of a course, as a sync would.
#pragma once

#include "store/reader.h"
#include "store/writer.h"

#include <QtTest>

namespace escale::test {

inline void giveSessions(const QString &library, const QString &id, const Sessions &sessions)
{
    auto reader = Reader::open(library);
    QVERIFY(reader.ok());
    auto read = (*reader)->fiche(id, Language::Fr);
    QVERIFY(read.ok());
    PutFiche put{read->fiche, {}, LanguageSet::all()};
    put.fiche.metadata.sessions = sessions;
    auto writer = Writer::open(library, nullptr);
    QVERIFY(writer.ok());
    QVERIFY((*writer)->apply({put}).ok());
}

} // namespace escale::test
