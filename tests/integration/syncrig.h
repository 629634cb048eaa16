// SPDX-License-Identifier: GPL-3.0-or-later
// A whole sync as escalectl runs it (ApiFeed, Synchroniser, search index, real clock, real sockets) into a library in a
// temporary folder, with limits short enough for tests.
#pragma once

#include "feed/apifeed.h"
#include "store/reader.h"
#include "sync/synchroniser.h"

#include <QTemporaryDir>

namespace escale::test {

/// Limits that end a trouble in seconds instead of minutes.
HttpLimits shortLimits();

struct SyncRun {
    QByteArray secret = "test-site-secret";
    HttpLimits http;
    SyncOptions options;
    /// Called once the synchroniser exists, before it starts: to connect to it, to cancel it.
    std::function<void(Synchroniser &)> before;
};

class SyncRig {
public:
    SyncRig();

    [[nodiscard]] QString library() const { return m_folder.filePath(QStringLiteral("library.sqlite")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// A settings file that says nothing, for escalectl.
    [[nodiscard]] QString settings() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    SyncOutcome sync(const QUrl &feed, const SyncRun &run = {});

    [[nodiscard]] std::unique_ptr<Reader> reader() const;
    /// What a person would read, for comparing a library with itself: every fiche in every language.
    [[nodiscard]] QList<ReadFiche> everything() const;
    /// Defects found by verifyLibrary(); empty when sound.
    [[nodiscard]] QStringList defects() const;

private:
    QTemporaryDir m_folder;
};

/// The reason of a run that should have been complete, for QVERIFY2.
QByteArray whyNot(const SyncOutcome &outcome);

} // namespace escale::test
