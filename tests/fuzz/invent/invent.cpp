// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzz targets without a fuzzer: each gets its first inputs, then inputs invented from them, always the same ones
// for a seed. No sanitiser and no search for new paths (packaging/fuzz.sh has both): it holds the promises, and that
// nothing crashes or hangs, in every run of the tests.
//
//     invent TARGET CORPUS RUNS [SEED]
//
// An input that breaks something is left in the file it names, for `fuzz_TARGET FILE`.
#include "fuzzing.h"
#include "targets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <random>
#include <unistd.h>
#include <vector>

namespace {

using Input = std::vector<std::uint8_t>;

/// Of libFuzzer's max_len in packaging/fuzz.sh.
constexpr std::size_t longest = 65536;

/// What is being tried, for the handler of signals: a file is all that it can still write.
const Input *tried = nullptr;
QByteArray findings;

void keepInput(int signal)
{
    if (const int file = ::open(findings.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600); file >= 0) {
        [[maybe_unused]] const ssize_t written = ::write(file, tried->data(), tried->size());
        ::close(file);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

std::vector<Input> inputsIn(const QString &folder)
{
    std::vector<Input> inputs;
    const QDir corpus(folder);
    for (const QString &name : corpus.entryList(QDir::Files, QDir::Name)) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.read(longest);
        inputs.emplace_back(bytes.begin(), bytes.end());
    }
    return inputs;
}

/// Inputs made of others: bytes changed, taken away, doubled, and parts of one put into another.
class Inventor {
public:
    Inventor(const std::vector<Input> &corpus, std::uint32_t seed) : m_corpus(corpus), m_random(seed) {}

    Input next()
    {
        constexpr std::size_t mostChanges = 6;
        Input input = m_corpus[below(m_corpus.size())];
        for (std::size_t left = 1 + below(mostChanges); left > 0; --left)
            change(input);
        if (input.size() > longest)
            input.resize(longest);
        return input;
    }

private:
    /// The same numbers on every computer: std::uniform_int_distribution may differ from library to library.
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

    /// Bytes at which formats and texts turn: ends, signs, marks, first and last bytes of UTF-8.
    std::uint8_t telling()
    {
        constexpr std::uint8_t bytes[] = {0,  1,  9,  10, 13, 32,  34,  38,  39,  44,   45,   47,   58,   60,   61,
                                          62, 91, 92, 93, 96, 123, 125, 127, 128, 0xbf, 0xc2, 0xd8, 0xe2, 0xf0, 255};
        return bytes[below(std::size(bytes))];
    }

    std::pair<std::size_t, std::size_t> stretch(const Input &input, std::size_t most)
    {
        const std::size_t from = below(input.size());
        return {from, std::min(input.size() - from, 1 + below(most))};
    }

    void change(Input &input)
    {
        constexpr std::size_t longestPart = 64;
        const auto at = [&](std::size_t place) { return input.begin() + static_cast<std::ptrdiff_t>(place); };
        if (input.empty())
            return input.push_back(telling());
        switch (below(6)) {
        case 0:
            input[below(input.size())] ^= static_cast<std::uint8_t>(1U << below(8));
            break;
        case 1:
            input[below(input.size())] = telling();
            break;
        case 2:
            input.insert(at(below(input.size() + 1)), telling());
            break;
        case 3: {
            const auto [from, length] = stretch(input, longestPart);
            input.erase(at(from), at(from + length));
            break;
        }
        case 4: {
            const auto [from, length] = stretch(input, longestPart);
            const Input part(at(from), at(from + length));
            for (std::size_t times = 1 + below(4); times > 0; --times)
                input.insert(at(below(input.size() + 1)), part.begin(), part.end());
            break;
        }
        default: {
            const Input &other = m_corpus[below(m_corpus.size())];
            if (other.empty())
                break;
            const auto [from, length] = stretch(other, 4 * longestPart);
            const auto first = other.begin() + static_cast<std::ptrdiff_t>(from);
            input.insert(at(below(input.size() + 1)), first, first + static_cast<std::ptrdiff_t>(length));
        }
        }
    }

    const std::vector<Input> &m_corpus;
    std::mt19937 m_random;
};

int tryAll(FuzzTarget target, const std::vector<Input> &corpus, int runs, std::uint32_t seed)
{
    const auto attempt = [target](const Input &input) {
        tried = &input;
        target(input.data(), input.size());
    };
    for (const Input &input : corpus)
        attempt(input);
    Inventor inventor(corpus, seed);
    for (int run = 0; run < runs; ++run)
        attempt(inventor.next());
    std::printf("%zu inputs as they are, %d invented with seed %u: every promise held\n", corpus.size(), runs, seed);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    constexpr std::uint32_t usualSeed = 1;
    const FuzzTarget target = arguments.isEmpty() ? nullptr : fuzzTarget(arguments.first());
    if (target == nullptr || arguments.size() < 3) {
        std::fputs("usage: invent TARGET CORPUS RUNS [SEED]\n", stderr);
        return 64;
    }
    const std::vector<Input> corpus = inputsIn(arguments[1]);
    if (corpus.empty()) {
        std::fprintf(stderr, "no inputs in %s\n", qUtf8Printable(arguments[1]));
        return 66;
    }
    findings = QFile::encodeName(QDir::current().filePath(QStringLiteral("broken-") + arguments.first()));
    std::fprintf(stderr, "what breaks it would be in %s\n", findings.constData());
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTERM})
        std::signal(signal, keepInput);
    return tryAll(target, corpus, arguments[2].toInt(), arguments.size() > 3 ? arguments[3].toUInt() : usualSeed);
}
