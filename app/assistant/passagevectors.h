// SPDX-License-Identifier: GPL-3.0-or-later
// The vectors of passages, as a model of the operator's server has made them: a file of its own beside the library,
// which any sync may leave behind. A passage is named by its place, and its text by a hash: a text that has changed has
// no vector until it is asked for again. Vectors are kept at length one in a byte a dimension: a thousandth of cosine
// is lost, and 40,000 passages of 1,024 dimensions take 40 MB.
#pragma once

#include "assistant/placedpassage.h"
#include "store/ownfile.h"

namespace escale {

/// Belongs to the thread that opened it.
class PassageVectors {
public:
    struct Entry {
        PassagePosition place;
        qint64 hash = 0; ///< PlacedPassage::hash
        QList<float> vector;
    };
    struct Near {
        PassagePosition place;
        qint64 hash = 0; ///< of the text that the vector was made of
        int nearness = 0;
    };

    /// Errors: CannotRead, CannotWrite, as OwnFile::open(). ReadOnly: NotFound when there is no file.
    static Result<std::unique_ptr<PassageVectors>> open(const QString &path, Access access);
    /// The file that belongs to a library.
    static QString pathBeside(const QString &libraryPath);

    /// Which texts have a vector of `model`.
    [[nodiscard]] Result<QHash<PassagePosition, qint64>> known(const QString &model);
    /// All of them or none; they take the place of older ones. Vectors of zeroes are left out.
    [[nodiscard]] Result<Done> put(const QString &model, const QList<Entry> &entries);
    [[nodiscard]] Result<Done> remove(const QString &model, const QList<PassagePosition> &places);
    /// The passages of these languages that are nearest to `vector`, best first; none when their model made vectors of
    /// another size. Looks at every vector: some 20 ms for 40,000.
    [[nodiscard]] Result<QList<Near>> nearest(const QString &model, const QList<float> &vector, LanguageSet languages,
                                              int most);

private:
    explicit PassageVectors(std::unique_ptr<OwnFile> file) : m_file(std::move(file)), m_session(m_file->session()) {}
    std::unique_ptr<OwnFile> m_file;
    WriteSession m_session; ///< of m_file
};

} // namespace escale
