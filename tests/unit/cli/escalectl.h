// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program itself, as an operator does, on a library and a home of the test's own.
#pragma once

#include "storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

namespace escale::test {

struct CommandAnswer {
    int code = -1;
    QString out, err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    /// The contract of every error: nothing but one line on stderr, a sentence of the program.
    [[nodiscard]] bool oneSentence() const;
};

class Escalectl {
public:
    Escalectl();

    /// ESCALE_LIBRARY is set to library(); `environment` comes on top (an empty value removes a variable).
    CommandAnswer run(const QStringList &arguments, const QMap<QString, QString> &environment = {}) const;
    /// As run(), with this on its standard input.
    CommandAnswer runWithInput(const QByteArray &input, const QStringList &arguments) const;
    /// With stdout on a device that is always full.
    CommandAnswer runIntoFullDisk(const QStringList &arguments) const;
    [[nodiscard]] QString library() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.path(name); }

private:
    [[nodiscard]] QProcessEnvironment ownEnvironment() const;
    CommandAnswer start(class QProcess &process, const QStringList &arguments, const QByteArray &input = {}) const;

    StoreFolder m_folder;
};

} // namespace escale::test
