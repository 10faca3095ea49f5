package org.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Where a page stands, as a browser names it: what passkeys are good for. */
class AddressesTest {
    @Test
    void isTheInstallationsWhateverARequestClaims() {
        var addresses = new Addresses("https://mentor.example/handslag/", 8080);
        var request = request("evil.example", "/handslag", "/handslag/goteborg");
        assertThat(addresses.origin(request)).hasToString("https://mentor.example");
    }

    @Test
    void isTheHostThatIsBoundToAnOperator() {
        var addresses = new Addresses("https://mentor.example:8443", 8080);
        assertThat(addresses.origin(request("mentor.goteborg.example", "", "")))
                .hasToString("https://mentor.goteborg.example");
        assertThat(addresses.origin(request("mentor.goteborg.example", "", "/favrskov")))
                .hasToString("https://mentor.example:8443");
    }

    @Test
    void isTheMachinesOwnWhereNoneIsSaid() {
        var request = request("localhost", "", "/goteborg");
        request.setScheme("http");
        request.setServerPort(8081);
        assertThat(new Addresses("", 8080).origin(request)).hasToString("http://localhost:8081");
    }

    private static MockHttpServletRequest request(String host, String installation, String base) {
        var request = new MockHttpServletRequest("POST", base + "/sign-in/passkey");
        request.setScheme("https");
        request.setServerPort(443);
        request.setServerName(host);
        request.setQueryString("a=b");
        request.setAttribute(OperatorFilter.INSTALLATION, installation);
        request.setAttribute(OperatorFilter.BASE, base);
        return request;
    }
}
