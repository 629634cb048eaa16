// SPDX-License-Identifier: GPL-3.0-or-later
// A small sample on the disk: one démarche and one dispositif, for tests to spoil.
#pragma once

#include <QTemporaryDir>

namespace escale::test {

class SmallSample {
public:
    SmallSample();
    [[nodiscard]] QString path(const QString &file = {}) const;
    void write(const QString &file, const QString &content) const;
    /// Ends the test program when `from` is not in the file.
    void replace(const QString &file, const QString &from, const QString &to) const;

private:
    QTemporaryDir m_folder;
};

} // namespace escale::test
