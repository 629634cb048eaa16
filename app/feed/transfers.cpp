// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/transfers.h"

#include "feed/publicaddress.h"

#include <QFile>
#include <QHostAddress>
#include <array>
#include <curl/curl.h>
#include <mutex>
#include <system_error>
#include <thread>
#include <unordered_map>
#include <variant>
#include <vector>

namespace escale {
namespace {

using Ending = TransferResult::Ending;

struct EasyDeleter {
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};
using Easy = std::unique_ptr<CURL, EasyDeleter>;

struct ListDeleter {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

/// One exchange under way.
struct Exchange {
    quint64 id = 0;
    TransferRequest request;
    Easy easy;
    std::unique_ptr<curl_slist, ListDeleter> headers;
    QByteArray body;
    qint64 announced = 0; ///< bytes of the body that onBytes has told of
    bool tooLarge = false;
    bool notPublic = false; ///< an address was refused
};

extern "C" std::size_t takeBody(char *bytes, std::size_t size, std::size_t count, void *user)
{
    auto &exchange = *static_cast<Exchange *>(user);
    const auto length = static_cast<qsizetype>(size * count);
    if (exchange.body.size() + length > exchange.request.limit) {
        exchange.tooLarge = true;
        return 0; // ends the transfer
    }
    exchange.body.append(bytes, length);
    return size * count;
}

bool isPublic(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also of a mapped one
    if (isV4) {
        const auto byte = [v4](int shift) { return static_cast<std::uint8_t>(v4 >> shift); };
        return isPublicAddress(Address4{byte(24), byte(16), byte(8), byte(0)});
    }
    const Q_IPV6ADDR v6 = address.toIPv6Address(); // zeroes, and so not public, when it is none
    Address6 bytes{};
    std::copy(std::begin(v6.c), std::end(v6.c), bytes.begin());
    return isPublicAddress(bytes);
}

/// Between the look-up of the name and the connection: what has been judged is what is connected to.
extern "C" curl_socket_t openPublicSocket(void *user, curlsocktype purpose, curl_sockaddr *address)
{
    auto &exchange = *static_cast<Exchange *>(user);
    if (purpose != CURLSOCKTYPE_IPCXN || !isPublic(QHostAddress(&address->addr))) {
        exchange.notPublic = true;
        return CURL_SOCKET_BAD; // libcurl tries the name's next address, if it has one
    }
    return ::socket(address->family, address->socktype, address->protocol);
}

/// A connection that is used again was opened for somebody else, perhaps without that judgement.
extern "C" int judgeConnection(void *user, char *peer, char * /*own*/, int /*peerPort*/, int /*ownPort*/)
{
    auto &exchange = *static_cast<Exchange *>(user);
    if (isPublic(QHostAddress(QString::fromLatin1(peer))))
        return CURL_PREREQFUNC_OK;
    exchange.notPublic = true;
    return CURL_PREREQFUNC_ABORT;
}

/// libcurl's set-up of itself, once a program. It is never undone: other transfers may outlive any of ours.
void initialise()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

void configure(Exchange &exchange)
{
    CURL *easy = exchange.easy.get();
    curl_easy_setopt(easy, CURLOPT_URL, exchange.request.url.toEncoded().constData());
    curl_slist *headers = nullptr;
    for (const QByteArray &header : std::as_const(exchange.request.headers))
        headers = curl_slist_append(headers, header.constData());
    exchange.headers.reset(headers);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    if (const QByteArray &post = exchange.request.post; !post.isNull()) {
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, static_cast<long>(post.size()));
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, post.constData()); // lives as long as the exchange
    }
    if (!exchange.request.method.isEmpty())
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, exchange.request.method.constData());
    if (exchange.request.alone) {
        curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    }
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &exchange);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, &exchange);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    if (exchange.request.publicOnly) {
        curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, openPublicSocket);
        curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &exchange);
        curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, judgeConnection);
        curl_easy_setopt(easy, CURLOPT_PREREQDATA, &exchange);
    }
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, exchange.request.publicOnly ? "https" : "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!exchange.request.authorities.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_CAINFO, QFile::encodeName(exchange.request.authorities).constData());
        curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    }
}

/// `proxy` as Transfers has it. In clear only this machine is spoken to (feedurl.h), and what must be public is judged
/// on our own socket: between those nothing may come, be it the environment's.
void setProxy(const Exchange &exchange, const QByteArray &proxy)
{
    CURL *easy = exchange.easy.get();
    const bool direct = exchange.request.publicOnly || exchange.request.url.scheme() == QLatin1String("http");
    if (direct || proxy == "none")
        curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
    else if (!proxy.isEmpty())
        curl_easy_setopt(easy, CURLOPT_PROXY, proxy.constData());
}

Ending endingOf(CURLcode code, const Exchange &exchange)
{
    if (exchange.tooLarge)
        return Ending::TooLarge;
    if (code != CURLE_OK && exchange.notPublic)
        return Ending::NotPublic;
    switch (code) {
    case CURLE_OK:
        return Ending::Done;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return Ending::Untrusted;
    default:
        return Ending::Broken;
    }
}

QByteArray headerOf(CURL *easy, const char *name)
{
    curl_header *header = nullptr;
    if (curl_easy_header(easy, name, 0, CURLH_HEADER, -1, &header) != CURLHE_OK)
        return {};
    return QByteArray(header->value).trimmed();
}

TransferResult resultOf(Exchange &exchange, CURLcode code)
{
    CURL *easy = exchange.easy.get();
    TransferResult result;
    result.ending = endingOf(code, exchange);
    if (code != CURLE_OK)
        result.cause = QString::fromUtf8(curl_easy_strerror(code)); // one of a fixed list: no address in it
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    result.status = static_cast<int>(status);
    long requestBytes = 0;
    curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &requestBytes);
    result.sent = requestBytes > 0;
    result.contentEncoding = headerOf(easy, "Content-Encoding").toLower();
    result.etag = headerOf(easy, "ETag");
    result.retryAfter = headerOf(easy, "Retry-After");
    const char *redirect = nullptr;
    curl_easy_getinfo(easy, CURLINFO_REDIRECT_URL, &redirect);
    if (redirect != nullptr)
        result.redirect = QUrl::fromEncoded(redirect);
    result.body = std::move(exchange.body);
    return result;
}

} // namespace

/// The thread and everything in it. Other threads leave their wishes in `m_wishes` and wake it. A thread of its own
/// and no WorkerThread: it waits in libcurl (curl_multi_poll), where the events of a Qt thread would never be seen.
class Transfers::Loop {
public:
    Loop(Handlers handlers, const QString &proxy) : m_handlers(std::move(handlers)), m_proxy(proxy.toUtf8())
    {
        initialise();
        m_multi = curl_multi_init();
        try {
            m_thread = std::thread([this] { run(); });
        } catch (const std::system_error &) {
            // No thread is to be had: every transfer is answered as broken (wish()).
        }
    }
    ~Loop()
    {
        wish(Quit{});
        if (m_thread.joinable())
            m_thread.join();
        for (auto &[id, exchange] : m_underWay)
            curl_multi_remove_handle(m_multi, exchange->easy.get());
        m_underWay.clear();
        m_spare.clear();
        curl_multi_cleanup(m_multi);
    }
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    struct Start {
        quint64 id;
        TransferRequest request;
    };
    struct Abort {
        quint64 id;
    };
    struct Quit {};
    using Wish = std::variant<Start, Abort, Quit>;

    void wish(Wish wish)
    {
        if (!m_thread.joinable()) {
            if (const auto *start = std::get_if<Start>(&wish))
                m_handlers.onEnd(start->id, withoutThread(), 0);
            return;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_wishes.push_back(std::move(wish));
        }
        curl_multi_wakeup(m_multi);
    }

private:
    static TransferResult withoutThread()
    {
        TransferResult result;
        result.cause = QStringLiteral("no thread to be had");
        result.sent = false;
        return result;
    }
    void run();
    [[nodiscard]] bool fulfilWishes();
    void begin(Start start);
    void drop(quint64 id);
    void collectEnded();
    void announceBytes();
    /// To onBody: what of the body it has not had yet.
    void handOver(const Exchange &exchange);
    void recycle(Exchange &exchange);

    Handlers m_handlers;
    QByteArray m_proxy;
    CURLM *m_multi = nullptr;
    std::mutex m_mutex;
    std::vector<Wish> m_wishes;
    std::unordered_map<quint64, std::unique_ptr<Exchange>> m_underWay;
    std::vector<Easy> m_spare; ///< handles to use again
    std::thread m_thread;
};

void Transfers::Loop::run()
{
    while (fulfilWishes()) {
        int running = 0;
        curl_multi_perform(m_multi, &running);
        collectEnded();
        announceBytes();
        curl_multi_poll(m_multi, nullptr, 0, 1000, nullptr); // woken by a socket, a timer of libcurl's, or a wish
    }
}

bool Transfers::Loop::fulfilWishes()
{
    std::vector<Wish> wishes;
    {
        const std::lock_guard lock(m_mutex);
        wishes.swap(m_wishes);
    }
    for (Wish &wish : wishes) {
        if (auto *start = std::get_if<Start>(&wish))
            begin(std::move(*start));
        else if (const auto *abort = std::get_if<Abort>(&wish))
            drop(abort->id);
        else
            return false;
    }
    return true;
}

void Transfers::Loop::begin(Start start)
{
    auto exchange = std::make_unique<Exchange>();
    exchange->id = start.id;
    exchange->request = std::move(start.request);
    if (m_spare.empty()) {
        exchange->easy.reset(curl_easy_init());
    } else {
        exchange->easy = std::move(m_spare.back());
        m_spare.pop_back();
    }
    configure(*exchange);
    setProxy(*exchange, m_proxy);
    curl_multi_add_handle(m_multi, exchange->easy.get());
    m_underWay[exchange->id] = std::move(exchange);
}

void Transfers::Loop::drop(quint64 id)
{
    const auto found = m_underWay.find(id);
    if (found == m_underWay.end())
        return;
    recycle(*found->second);
    m_underWay.erase(found);
}

void Transfers::Loop::recycle(Exchange &exchange)
{
    curl_multi_remove_handle(m_multi, exchange.easy.get());
    curl_easy_reset(exchange.easy.get());
    m_spare.push_back(std::move(exchange.easy));
}

void Transfers::Loop::collectEnded()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const CURLcode code = message->data.result;
        Exchange *exchange = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &exchange);
        const auto node = m_underWay.extract(exchange->id);
        const qint64 bytes = exchange->body.size() - exchange->announced;
        handOver(*exchange);
        TransferResult result = resultOf(*exchange, code);
        recycle(*exchange);
        m_handlers.onEnd(exchange->id, std::move(result), bytes);
    }
}

void Transfers::Loop::handOver(const Exchange &exchange)
{
    if (!m_handlers.onBody || exchange.body.size() == exchange.announced)
        return;
    long status = 0;
    curl_easy_getinfo(exchange.easy.get(), CURLINFO_RESPONSE_CODE, &status);
    m_handlers.onBody(exchange.id, static_cast<int>(status), exchange.body.mid(exchange.announced));
}

void Transfers::Loop::announceBytes()
{
    for (const auto &[id, exchange] : m_underWay) {
        const qint64 bytes = exchange->body.size() - exchange->announced;
        if (bytes == 0)
            continue;
        handOver(*exchange);
        exchange->announced += bytes;
        m_handlers.onBytes(id, bytes);
    }
}

Transfers::Transfers(Handlers handlers, const QString &proxy)
    : m_loop(std::make_unique<Loop>(std::move(handlers), proxy))
{
}

Transfers::~Transfers() = default;

void Transfers::start(quint64 id, TransferRequest request)
{
    m_loop->wish(Loop::Start{id, std::move(request)});
}

void Transfers::abort(quint64 id)
{
    m_loop->wish(Loop::Abort{id});
}

} // namespace escale
